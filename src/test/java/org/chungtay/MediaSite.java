package org.chungtay;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// A built site whose article `/tin/le-ky/` shows photographs and recordings. All of them are made
/// here: blank pictures, a recording of one silent frame, and a film without a picture.
final class MediaSite {

  static final String ADDRESS = "/tin/le-ky/";

  private MediaSite() {}

  static TestSite built(Path folder) {
    String name = "bai-phat-bieu-" + "dai".repeat(20) + ".mp3";
    return TestSite.small(folder)
        .write("content/articles/2023/anh/mot.jpg", picture())
        .write("content/articles/2023/anh/hai.jpg", picture())
        .write("content/articles/2023/anh/ba.jpg", picture())
        .write("content/articles/2023/" + name, silence())
        .write("content/phim/Lễ ký.mp4", film())
        .write("content/phim/le-ky.vtt", "WEBVTT\n\n00:00.000 --> 00:01.000\nLễ ký\n")
        .write(
            "content/articles/2023/le-ky.md",
            """
            ---
            title: "Lễ ký"
            date: 2023-03-25
            kind: news
            summary: Tóm tắt.
            districts: [dong-da]
            photos:
              - {src: anh/mot.jpg, alt: "Hai trưởng phòng ký", caption: "Lễ ký sáng 24/3/2023", credit: "Thu Hà"}
              - {src: anh/hai.jpg, alt: "Hội trường"}
              - {src: anh/ba.jpg, alt: "Học sinh hát"}
            figures:
              - {metric: so-truong, value: 3500, scope: dong-da, asOf: 2023-05-31}
              - {metric: so-truong, value: 12, scope: city}
            ---

            Có {{figure so-truong scope=dong-da with=date}} trường, {{figure so-truong}} trường khác.

            {{gallery anh/mot.jpg anh/hai.jpg}}

            {{audio %s}}

            {{video "/content/phim/Lễ ký.mp4" title="Toàn bộ lễ ký kết" captions=../../phim/le-ky.vtt poster=anh/hai.jpg}}
            """
                .formatted(name))
        .built();
  }

  static byte[] picture() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(1600, 900, BufferedImage.TYPE_INT_RGB), "jpg", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /// One MPEG-1 layer III frame of 128 kbit/s at 44.1 kHz: its header, then nothing.
  private static byte[] silence() {
    byte[] frame = new byte[417];
    frame[0] = (byte) 0xFF;
    frame[1] = (byte) 0xFB;
    frame[2] = (byte) 0x90;
    return frame;
  }

  /// The box that says what an MP4 file is, and no more.
  private static byte[] film() {
    return "\0\0\0\u0018ftypisom\0\0\0\0isommp42".getBytes(StandardCharsets.ISO_8859_1);
  }
}
