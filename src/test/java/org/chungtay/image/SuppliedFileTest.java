package org.chungtay.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.chungtay.model.Code;
import org.chungtay.model.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What is published of pictures, read by libraries that did not write it.
class SuppliedFileTest {

  /// What decoding needs, as the reader calls it.
  private static final Set<String> HARMLESS =
      Set.of(
          "JPEG",
          "JFIF",
          "Adobe JPEG",
          "ICC Profile",
          "Huffman",
          "File Type",
          "PNG-IHDR",
          "PNG-gAMA",
          "PNG-PLTE",
          "GIF Header",
          "GIF Image",
          "GIF Animation",
          "GIF Control",
          "WebP",
          "QuickTime");

  @TempDir private Path folder;

  private static final byte[] JPEG = Planted.jpeg(false);
  private static final byte[] PROGRESSIVE = Planted.jpeg(true);

  /// Pictures that tell nothing.
  private static final Map<String, byte[]> PLAIN =
      new TreeMap<>(
          Map.of(
              "a.jpg", JPEG,
              "progressive.jpg", PROGRESSIVE,
              "a.png", Planted.png(),
              "a.gif", Planted.gif(),
              "a.webp", Planted.webp(),
              "animated.webp", Planted.animatedWebp(),
              "a.avif", Planted.avif()));

  /// Pictures that tell much.
  private static final Map<String, byte[]> TELLING =
      new TreeMap<>(
          Map.of(
              "a.jpg", Planted.tellingJpeg(JPEG, 6),
              "progressive.jpg", Planted.tellingJpeg(PROGRESSIVE, 1),
              "printed.jpg", Planted.printed(),
              "a.png", Planted.tellingPng(Planted.png(), 3),
              "a.gif", Planted.tellingGif(Planted.gif()),
              "a.webp", Planted.tellingWebp(Planted.webp(), 8),
              "upright.webp", Planted.tellingWebp(Planted.webp(), 1),
              "animated.webp", Planted.tellingAnimatedWebp(),
              "a.avif", Planted.tellingAvif()));

  static Stream<Arguments> telling() {
    return TELLING.entrySet().stream().map(file -> Arguments.of(file.getKey(), file.getValue()));
  }

  static Stream<Arguments> plain() {
    return PLAIN.entrySet().stream().map(file -> Arguments.of(file.getKey(), file.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("telling")
  void a_published_picture_tells_nothing(String name, byte[] picture) throws Exception {
    byte[] cleaned = cleaned(picture);
    assertThat(text(picture)).contains(Planted.SECRET);
    assertThat(text(cleaned)).doesNotContain(Planted.SECRET);
    assertThat(directories(cleaned)).isSubsetOf(HARMLESS);
    assertThat(cleaned(cleaned)).isEqualTo(cleaned);
    assertThat(fault(name, picture)).isEmpty();
    assertThat(text(cleaned).contains(text(Planted.PROFILE)))
        .isEqualTo(text(picture).contains(text(Planted.PROFILE)));
  }

  @Test
  void the_reader_that_finds_nothing_there_finds_much_before() throws Exception {
    assertThat(directories(Planted.tellingJpeg(JPEG, 6)))
        .contains(
            "Exif IFD0",
            "Exif SubIFD",
            "Exif Thumbnail",
            "GPS",
            "XMP",
            "Photoshop",
            "IPTC",
            "JpegComment");
    assertThat(directories(Planted.tellingPng(Planted.png(), 6)))
        .contains("Exif IFD0", "GPS", "XMP", "PNG-tEXt", "PNG-zTXt", "PNG-tIME");
    assertThat(directories(Planted.tellingGif(Planted.gif()))).contains("GIF Comment", "XMP");
    assertThat(directories(Planted.tellingWebp(Planted.webp(), 6)))
        .contains("Exif IFD0", "GPS", "XMP");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("plain")
  void one_that_tells_nothing_is_published_as_it_is(String name, byte[] picture) throws Exception {
    assertThat(cleaned(picture)).isEqualTo(picture);
    assertThat(fault(name, picture)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"a.jpg", "progressive.jpg", "printed.jpg", "a.png", "a.gif"})
  void its_points_are_the_same(String name) throws IOException {
    byte[] picture = TELLING.get(name);
    Raster before = raster(picture);
    Raster after = raster(cleaned(picture));
    assertThat(after.getBounds()).isEqualTo(before.getBounds());
    assertThat(points(after)).isEqualTo(points(before));
  }

  /// No library here decodes these; their coded data is there to the byte.
  @Test
  void the_data_of_pictures_that_nothing_here_decodes_is_the_same() throws IOException {
    String webp = text(Planted.webp()).substring(12);
    assertThat(text(cleaned(TELLING.get("a.webp")))).contains(webp);
    String avif = text(Planted.avif());
    assertThat(text(cleaned(TELLING.get("a.avif")))).contains(avif.substring(avif.length() - 29));
    assertThat(cleaned(TELLING.get("animated.webp"))).isEqualTo(Planted.animatedWebp());
  }

  @Test
  void a_picture_is_turned_as_before() throws Exception {
    for (int turned = 1; turned <= 8; turned++) {
      for (byte[] picture :
          List.of(
              Planted.tellingJpeg(JPEG, turned),
              Planted.tellingPng(Planted.png(), turned),
              Planted.tellingWebp(Planted.webp(), turned))) {
        ExifIFD0Directory exif =
            metadata(cleaned(picture)).getFirstDirectoryOfType(ExifIFD0Directory.class);
        if (turned == 1) {
          assertThat(exif).isNull();
        } else {
          assertThat(exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION)).isEqualTo(turned);
          assertThat(exif.getTagCount()).isEqualTo(1);
        }
      }
    }
  }

  @Test
  void an_orientation_that_is_none_turns_nothing() throws Exception {
    for (int none : new int[] {0, 9, 65_535}) {
      assertThat(directories(cleaned(Planted.tellingJpeg(JPEG, none)))).doesNotContain("Exif IFD0");
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("telling")
  void a_picture_that_is_cut_off_is_told_or_whole(String name, byte[] picture) throws IOException {
    byte[] whole = cleaned(picture);
    int cut = 0;
    for (int length = 0; length < picture.length; length++) {
      byte[] part = Arrays.copyOf(picture, length);
      Optional<byte[]> left = ifWhole(part);
      if (left.isEmpty()) {
        cut++;
      } else {
        assertThat(Arrays.mismatch(left.get(), whole))
            .as("%s, %d bytes of it", name, length)
            .isIn(-1, left.get().length);
      }
    }
    assertThat(cut).as("what follows the picture may be cut off").isGreaterThan(whole.length / 3);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("telling")
  void a_damaged_picture_is_told_or_can_be_cleaned(String name, byte[] picture) throws IOException {
    Random random = new Random(7);
    for (int at = 0; at < picture.length; at++) {
      byte[] damaged = picture.clone();
      damaged[at] ^= (byte) (1 << random.nextInt(8));
      if (at % 3 == 0) {
        damaged[random.nextInt(damaged.length)] = (byte) 0xFF;
      }
      Optional<byte[]> left = ifWhole(damaged);
      if (left.isPresent()) {
        assertThat(ifWhole(left.get())).as("%s, byte %d", name, at).contains(left.get());
      }
    }
  }

  static Stream<Arguments> hostile() {
    byte[] endless = new byte[3_000_000];
    Arrays.fill(endless, (byte) 0xFF);
    byte[] folders = Planted.box("trak", new byte[0]);
    byte[] frames = new byte[0];
    for (int i = 0; i < 2_000; i++) {
      folders = Planted.box(i % 2 == 0 ? "moov" : "trak", folders);
      frames = Planted.riff("ANMF", Planted.join(new byte[16], frames));
    }
    byte[] webp = Planted.bytes("WEBP");
    byte[] ftyp = Planted.box("ftyp", Planted.bytes("avif\0\0\0\0avif"));
    byte[] places = new byte[900_000];
    Arrays.fill(places, 6, places.length, (byte) 0xFF);
    return Stream.of(
        Arguments.of("a JPEG of nothing", Planted.join(new byte[] {-1, -40}, endless)),
        Arguments.of(
            "scans without an end",
            Planted.join(Arrays.copyOf(JPEG, JPEG.length - 2), new byte[3_000_000])),
        Arguments.of("frames in frames", Planted.riff("RIFF", Planted.join(webp, frames))),
        Arguments.of("boxes in boxes", Planted.join(ftyp, folders)),
        Arguments.of(
            "boxes of nothing", Planted.join(ftyp, Planted.bytes("\0\0\0\bfree".repeat(300_000)))),
        Arguments.of(
            "items of nothing",
            Planted.join(
                ftyp,
                Planted.box(
                    "meta",
                    Planted.join(
                        new byte[4],
                        Planted.box("iinf", Planted.join(new byte[6], Planted.item(1, "av01"))),
                        Planted.box("iloc", places))))),
        Arguments.of(
            "chunks of nothing", Planted.join(Planted.bytes(Png.SIGNATURE), new byte[3_000_000])),
        Arguments.of(
            "colours and no more",
            Planted.bytes("GIF89a\1\0\1\0\u00f7\0\0" + "!\u00f9\0".repeat(500_000))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void a_file_that_was_made_to_do_harm_does_none(String name, byte[] file) {
    Optional<byte[]> left = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> ifWhole(file));
    assertThat(left).as(name).isEmpty();
  }

  @Test
  void absurd_sizes_are_no_pictures() throws IOException {
    byte[] png = Planted.png();
    for (int[] size : new int[][] {{0, 30}, {40, 0}, {2_000_000_000, 2_000_000_000}, {-1, 1}}) {
      byte[] header = new byte[13];
      java.nio.ByteBuffer.wrap(header)
          .putInt(size[0])
          .putInt(size[1])
          .put(new byte[] {8, 2, 0, 0, 0});
      byte[] absurd =
          Planted.join(
              Arrays.copyOf(png, 8),
              Planted.chunk("IHDR", header),
              Arrays.copyOfRange(png, 33, png.length));
      assertThat(fault("a.png", absurd)).as(Arrays.toString(size)).contains(Code.PICTURE_BROKEN);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "a.jpg   ¦ <!DOCTYPE html><title>404</title> ¦ ATTACHMENT_MISLABELLED",
        "a.webp  ¦ x                                 ¦ ATTACHMENT_MISLABELLED",
        "a.png   ¦ BM6                               ¦ ATTACHMENT_MISLABELLED",
        "a.gif   ¦ %PDF-1.7                          ¦ ATTACHMENT_MISLABELLED",
        "a.jpg   ¦ ∅∅∅∅ftypheic∅∅∅∅mif1heic         ¦ PICTURE_FORMAT",
        "a.avif  ¦ ∅∅∅∅ftypmif1∅∅∅∅mif1heic         ¦ PICTURE_FORMAT",
        "a.pdf   ¦ <html><body>Not found</body>      ¦ ATTACHMENT_MISLABELLED",
        "a.pdf   ¦ PK♣♣ tài liệu Word                ¦ ATTACHMENT_MISLABELLED",
        "a.pdf   ¦ %PDF-1.7                          ¦",
        "a.mp4   ¦ <html><body>Not found</body>      ¦ ATTACHMENT_MISLABELLED",
        "a.mp4   ¦ {\"error\": \"no such file\"}     ¦ ATTACHMENT_MISLABELLED",
        "a.mp3   ¦ version https://git-lfs.github.com/spec/v1 ¦ ATTACHMENT_MISLABELLED",
        "a.mp4   ¦ ∅∅∅∅ftypisom∅∅∅∅                  ¦",
        "a.mp4   ¦ x                                 ¦",
        "a.mp3   ¦ ID3∅∅                             ¦",
        "a.ogg   ¦ OggS∅                             ¦",
        "a.vtt   ¦ 1 00:00:01,000 --> 00:00:02,000   ¦ ATTACHMENT_MISLABELLED",
        "a.vtt   ¦ WEBVTT                            ¦",
        "a.zip   ¦ <html><body>Not found</body>      ¦ ATTACHMENT_MISLABELLED",
        "a.csv   ¦ a,b                               ¦",
        "a.csv   ¦ PK♣♣ bảng tính                    ¦ ATTACHMENT_MISLABELLED",
        "a.txt   ¦ <p>Chữ về %PDF-1.7 và GIF         ¦",
      })
  void a_file_is_what_its_name_says(String name, String content, Code code) throws IOException {
    String text = content.replace('∅', '\0').replace("♣♣", "\3\4");
    assertThat(fault(name, text.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Optional.ofNullable(code));
    assertThat(fault(name, new byte[0])).contains(Code.ATTACHMENT_EMPTY);
  }

  @Test
  void a_picture_that_browsers_show_may_have_the_name_of_another() throws IOException {
    for (String name : List.of("a.jpg", "a.jpeg", "a.png", "a.webp", "a.avif", "a.gif")) {
      for (byte[] picture : TELLING.values()) {
        assertThat(fault(name, picture)).isEmpty();
      }
    }
  }

  private Optional<Code> fault(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    return Optional.ofNullable(
        SuppliedFile.look(file, name.substring(name.indexOf('.') + 1)).fault());
  }

  private byte[] cleaned(byte[] picture) throws IOException {
    Path file = Files.write(folder.resolve("picture"), picture);
    byte[] copied = read(SuppliedFile.cleaned(new Content.Copy(file)));
    assertThat(read(SuppliedFile.cleaned(new Content.Bytes(picture)))).isEqualTo(copied);
    return copied;
  }

  private static byte[] read(Content content) throws IOException {
    try (InputStream in = content.open()) {
      return in.readAllBytes();
    }
  }

  /// What is published of a picture; nothing where it is broken.
  private static Optional<byte[]> ifWhole(byte[] picture) throws IOException {
    Window in = new Window(Window.bytes(picture), picture.length);
    try {
      Kind kind = Kind.of(in);
      return kind.isPicture()
          ? Optional.of(
              new SplicedStream(Window.bytes(picture), () -> {}, kind.pieces(in)).readAllBytes())
          : Optional.empty();
    } catch (BrokenPicture e) {
      return Optional.empty();
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static Metadata metadata(byte[] picture) throws IOException, ImageProcessingException {
    return ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture));
  }

  /// The names of what the reader finds, but for an orientation alone.
  private static Set<String> directories(byte[] picture)
      throws IOException, ImageProcessingException {
    return StreamSupport.stream(metadata(picture).getDirectories().spliterator(), false)
        .filter(
            directory ->
                !(directory instanceof ExifIFD0Directory
                    && directory.getTagCount() == 1
                    && directory.containsTag(ExifIFD0Directory.TAG_ORIENTATION)))
        .map(Directory::getName)
        .collect(Collectors.toSet());
  }

  private static Raster raster(byte[] picture) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
      ImageReader reader = ImageIO.getImageReaders(in).next();
      reader.setInput(in);
      return reader.canReadRaster() ? reader.readRaster(0, null) : reader.read(0).getRaster();
    }
  }

  private static int[] points(Raster raster) {
    return raster.getPixels(0, 0, raster.getWidth(), raster.getHeight(), (int[]) null);
  }
}
