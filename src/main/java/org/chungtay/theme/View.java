package org.chungtay.theme;

/// All that a page shows. Every text is finished in the site's language, every link is an `href`
/// with the base path; what is absent is null or an empty list.
sealed interface View
    permits HomeView,
        ArticleView,
        ListView,
        DistrictView,
        DistrictIndexView,
        PlaceIndexView,
        PairingView,
        PairingIndexView,
        SchoolView,
        SchoolIndexView,
        DocumentView,
        DocumentIndexView,
        TopicIndexView,
        ProgressView,
        ChronologyView,
        PeriodView,
        CorrectionsView,
        StandingPageView,
        SearchView,
        NoticeView,
        NotFoundView {}
