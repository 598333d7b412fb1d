package org.chungtay.bench;

/// How much an archive has besides its articles: it grows in two steps, at 100 and at 1,000
/// articles, and a larger size has everything that a smaller one has. Documents grow evenly.
///
/// @param wards wards and communes beside the 30 units
/// @param schools schools of each of the 30 units
record Size(int wards, int schools, int topics, int metrics, int documents) {

  /// One document for so many articles.
  private static final int ARTICLES_A_DOCUMENT = 10;

  static Size of(int articles) {
    int documents = Math.ceilDiv(articles, ARTICLES_A_DOCUMENT);
    if (articles < 100) {
      return new Size(4, 2, 6, 8, documents);
    }
    return articles < 1_000
        ? new Size(30, 8, 20, 16, documents)
        : new Size(126, 20, 60, 40, documents);
  }
}
