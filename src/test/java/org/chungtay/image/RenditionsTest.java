package org.chungtay.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.chungtay.model.Picture;
import org.chungtay.model.Picture.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The sizes that are made of pictures: upright, in the colours that the picture has, and telling
/// nothing.
class RenditionsTest {

  /// How far a channel of a colour may be from what it was, of 255: what JPEG and WebP lose.
  private static final int TOLERANCE = 14;

  /// What a file says that has a picture and nothing else.
  private static final Set<String> SILENT =
      Set.of("WebP", "JPEG", "JFIF", "Huffman", "PNG-IHDR", "File Type");

  @TempDir private Path folder;

  /// Four corners of a picture that is wider than high, as a camera that was held in this way
  /// stored them.
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void a_picture_is_upright_however_the_camera_was_held(int orientation) throws IOException {
    boolean sideways = orientation >= 5;
    BufferedImage upright = corners(64, 40, BufferedImage.TYPE_INT_RGB);
    BufferedImage stored =
        new BufferedImage(sideways ? 40 : 64, sideways ? 64 : 40, upright.getType());
    for (int x = 0; x < 64; x++) {
      for (int y = 0; y < 40; y++) {
        int rgb = upright.getRGB(x, y);
        switch (orientation) {
          case 2 -> stored.setRGB(63 - x, y, rgb);
          case 3 -> stored.setRGB(63 - x, 39 - y, rgb);
          case 4 -> stored.setRGB(x, 39 - y, rgb);
          case 5 -> stored.setRGB(y, x, rgb);
          case 6 -> stored.setRGB(y, 63 - x, rgb);
          case 7 -> stored.setRGB(39 - y, 63 - x, rgb);
          case 8 -> stored.setRGB(39 - y, x, rgb);
          default -> stored.setRGB(x, y, rgb);
        }
      }
    }
    byte[] telling = Planted.tellingJpeg(written(stored, "jpg"), orientation);

    BufferedImage made = only(telling, "jpg");
    assertThat(List.of(made.getWidth(), made.getHeight())).containsExactly(64, 40);
    assertCorners(made);
  }

  @Test
  void pictures_of_all_kinds_keep_their_colours() throws IOException {
    for (int type :
        List.of(
            BufferedImage.TYPE_INT_ARGB,
            BufferedImage.TYPE_3BYTE_BGR,
            BufferedImage.TYPE_BYTE_INDEXED)) {
      assertCorners(only(written(corners(64, 40, type), "png"), "png"));
    }
    for (int type : List.of(BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY)) {
      BufferedImage grey = new BufferedImage(32, 32, type);
      int level = type == BufferedImage.TYPE_BYTE_GRAY ? 100 : 100 << 8;
      for (int at = 0; at < 32 * 32; at++) {
        grey.getRaster().setSample(at % 32, at / 32, 0, level);
      }
      assertColour(only(written(grey, "png"), "png").getRGB(9, 9), new Color(100, 100, 100));
    }
  }

  @Test
  void the_colours_of_print_are_shown_as_paper_shows_them() throws IOException {
    assertColour(only(Planted.printed(), "jpg").getRGB(9, 9), Color.BLACK);
  }

  @Test
  void what_is_transparent_stays_so() throws IOException {
    BufferedImage drawing = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);
    drawing.setRGB(5, 5, 0xFF12_3456);
    BufferedImage made = only(written(drawing, "png"), "png");
    assertThat(made.getRGB(1, 1) >>> 24).isZero();
    assertThat(made.getRGB(5, 5)).as("without loss").isEqualTo(0xFF12_3456);
  }

  /// The profile says that these numbers are amounts of light.
  @Test
  void colours_are_what_the_profile_says() throws IOException {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
    BufferedImage flat = new BufferedImage(32, 32, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = flat.createGraphics();
    graphics.setColor(new Color(55, 55, 55));
    graphics.fillRect(0, 0, 32, 32);
    graphics.dispose();
    Color shown = new Color(128, 128, 128);
    byte[] said = Planted.segment(0xE2, Planted.join(Planted.bytes("ICC_PROFILE\0\1\1"), profile));
    byte[] jpeg = written(flat, "jpg");
    byte[] whole =
        Planted.join(Arrays.copyOf(jpeg, 2), said, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    assertColour(only(whole, "jpg").getRGB(9, 9), shown);
  }

  @Test
  void no_size_tells_what_the_picture_tells() throws Exception {
    for (Map.Entry<String, byte[]> telling :
        Map.of(
                "jpg", Planted.tellingJpeg(Planted.jpeg(false), 6),
                "png", Planted.tellingPng(Planted.png(), 6),
                "webp", Planted.tellingWebp(Planted.webp(), 6))
            .entrySet()) {
      for (byte[] made : made(telling.getValue(), telling.getKey()).values()) {
        assertThat(new String(made, ISO_8859_1)).doesNotContain(Planted.SECRET);
        assertThat(SILENT).as(telling.getKey()).containsAll(directories(made));
      }
    }
  }

  private static Set<String> directories(byte[] picture)
      throws IOException, ImageProcessingException {
    Set<String> names = new TreeSet<>();
    for (Directory directory :
        ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture)).getDirectories()) {
      names.add(directory.getName());
    }
    return names;
  }

  @Test
  void a_size_is_made_for_each_width_and_none_is_wider_or_heavier_than_the_picture()
      throws IOException {
    byte[] file = written(corners(1300, 40, BufferedImage.TYPE_INT_RGB), "jpg");
    Map<String, byte[]> made = made(file, "jpg");
    assertThat(made.keySet()).containsExactly("_400.webp", "_800.webp", "_1300.webp", "_1200.jpg");
    for (Map.Entry<String, byte[]> size : made.entrySet()) {
      BufferedImage read =
          Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(size.getValue())));
      assertThat(size.getKey()).contains("_" + read.getWidth() + ".");
      assertThat(size.getValue().length).isLessThanOrEqualTo(file.length);
    }
  }

  @Test
  void the_same_picture_gives_the_same_bytes() throws IOException {
    byte[] file = written(corners(500, 300, BufferedImage.TYPE_INT_RGB), "jpg");
    assertThat(made(file, "jpg")).usingRecursiveComparison().isEqualTo(made(file, "jpg"));
  }

  @Test
  void what_moves_stays_as_it_is() throws IOException {
    assertThat(looked(Planted.gif(), "gif").form()).isEqualTo(Form.ITSELF);
    assertThat(looked(Planted.tellingAvif(), "avif").renditions()).isEmpty();
  }

  private BufferedImage only(byte[] file, String extension) throws IOException {
    byte[] made = made(file, extension).values().iterator().next();
    return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(made)));
  }

  private Map<String, byte[]> made(byte[] file, String extension) throws IOException {
    Picture picture = looked(file, extension);
    return Renditions.of(folder.resolve("anh." + extension), picture);
  }

  private Picture looked(byte[] file, String extension) throws IOException {
    Path path = Files.write(folder.resolve("anh." + extension), file);
    return Objects.requireNonNull(SuppliedFile.look(path, extension).picture());
  }

  private static byte[] written(BufferedImage picture, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(picture, format, out)).isTrue();
    return out.toByteArray();
  }

  private static final List<Color> CORNERS =
      List.of(Color.RED, new Color(0, 160, 0), Color.BLUE, Color.WHITE);

  private static BufferedImage corners(int width, int height, int type) {
    BufferedImage picture = new BufferedImage(width, height, type);
    Graphics2D graphics = picture.createGraphics();
    for (int i = 0; i < CORNERS.size(); i++) {
      graphics.setColor(CORNERS.get(i));
      graphics.fillRect(i % 2 * width / 2, i / 2 * height / 2, width / 2, height / 2);
    }
    graphics.dispose();
    return picture;
  }

  private static void assertCorners(BufferedImage picture) {
    for (int i = 0; i < CORNERS.size(); i++) {
      int x = picture.getWidth() * (1 + 2 * (i % 2)) / 4;
      int y = picture.getHeight() * (1 + 2 * (i / 2)) / 4;
      assertColour(picture.getRGB(x, y), CORNERS.get(i));
    }
  }

  private static void assertColour(int rgb, Color wanted) {
    Color met = new Color(rgb);
    int[] apart = {
      Math.abs(met.getRed() - wanted.getRed()),
      Math.abs(met.getGreen() - wanted.getGreen()),
      Math.abs(met.getBlue() - wanted.getBlue())
    };
    assertThat(Arrays.stream(apart).max().orElseThrow())
        .as("%s for %s", met, wanted)
        .isLessThanOrEqualTo(TOLERANCE);
  }
}
