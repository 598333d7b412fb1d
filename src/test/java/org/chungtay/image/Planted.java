package org.chungtay.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/// Pictures that tell more than they show. Whatever is planted in them holds [#SECRET].
final class Planted {

  static final String SECRET = "BI-MAT";

  static final String XMP =
      "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
          + "<rdf:Description xmlns:dc='http://purl.org/dc/elements/1.1/' dc:creator='"
          + SECRET
          + "'/></rdf:RDF></x:xmpmeta>";

  static final byte[] PROFILE = ICC_Profile.getInstance(ColorSpace.CS_GRAY).getData();

  private static final String FTYP_MP4 = "\0\0\0\u0018ftypmp42\0\0\0\0mp42isom" + SECRET;

  private Planted() {}

  static byte[] bytes(String text) {
    return text.getBytes(ISO_8859_1);
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static byte[] part(byte[] bytes, int from, int to) {
    return Arrays.copyOfRange(bytes, from, to);
  }

  // Exif

  /// Exif with an orientation, a maker, a note of the maker, a place, and a second directory with a
  /// thumbnail.
  static byte[] exif(int orientation, ByteOrder order) {
    byte[] maker = bytes(SECRET + "\0\0");
    byte[] thumbnail =
        join(new byte[] {(byte) 0xFF, (byte) 0xD8}, bytes(SECRET), bytes("\u00ff\u00d9"));
    ByteBuffer tiff = ByteBuffer.allocate(400).order(order);
    tiff.put(bytes(order == ByteOrder.BIG_ENDIAN ? "MM" : "II")).putShort((short) 42).putInt(8);
    tiff.putShort((short) 4);
    entry(tiff, 0x010F, 2, maker.length, 200);
    tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1);
    tiff.putShort((short) orientation).putShort((short) 0);
    entry(tiff, 0x8769, 4, 1, 220);
    entry(tiff, 0x8825, 4, 1, 250);
    tiff.putInt(300);
    tiff.position(200).put(maker);
    tiff.position(220).putShort((short) 1);
    entry(tiff, 0x927C, 7, maker.length, 200);
    tiff.position(250).putShort((short) 2);
    tiff.putShort((short) 1).putShort((short) 2).putInt(2).put(bytes("N\0\0\0"));
    entry(tiff, 2, 5, 3, 350);
    tiff.position(300).putShort((short) 2);
    entry(tiff, 0x0201, 4, 1, 380);
    entry(tiff, 0x0202, 4, 1, thumbnail.length);
    tiff.position(350).putInt(21).putInt(1).putInt(1).putInt(1).putInt(40).putInt(1);
    tiff.position(380).put(thumbnail);
    return tiff.array();
  }

  private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
    tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
  }

  // JPEG

  static byte[] jpeg(boolean progressive) {
    return jpeg(image(), progressive);
  }

  private static byte[] jpeg(BufferedImage image, boolean progressive) {
    return jpeg(new IIOImage(image, null, null), progressive);
  }

  private static byte[] jpeg(IIOImage image, boolean progressive) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    if (progressive) {
      how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    }
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, image, how);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  /// A picture in the colours of print, which only Adobe's segment explains.
  static byte[] printed() {
    BufferedImage image = image();
    Raster raster = Raster.createInterleavedRaster(0, image.getWidth(), image.getHeight(), 4, null);
    ((java.awt.image.WritableRaster) raster).setPixels(0, 0, 40, 30, new int[40 * 30 * 4]);
    byte[] plain = jpeg(new IIOImage(raster, null, null), false);
    byte[] adobe = segment(0xEE, bytes("Adobe\0d\0\0\0\0\0"));
    return join(
        part(plain, 0, 2), adobe, segment(0xFE, bytes(SECRET)), part(plain, 2, plain.length));
  }

  /// Everything that cameras, telephones and programs write into a JPEG file and after it.
  static byte[] tellingJpeg(byte[] plain, int orientation) {
    byte[] thumbnailed = bytes("JFIF\0\1\2\1\0H\0H\1\1" + "\1\2\3");
    byte[] jfif = segment(0xE0, thumbnailed);
    byte[] rest = part(plain, plain[3] == (byte) 0xE0 ? 20 : 2, plain.length);
    return join(
        part(plain, 0, 2),
        jfif,
        segment(0xE0, bytes("JFXX\0\u0013\1\1" + SECRET)),
        segment(0xE1, join(bytes("Exif\0\0"), exif(orientation, ByteOrder.BIG_ENDIAN))),
        segment(0xE1, bytes("http://ns.adobe.com/xap/1.0/\0" + XMP)),
        segment(0xE1, bytes("http://ns.adobe.com/xmp/extension/\0" + "A".repeat(40) + SECRET)),
        segment(0xE2, bytes("MPF\0" + SECRET)),
        segment(0xE2, join(bytes("ICC_PROFILE\0\1\1"), PROFILE)),
        segment(0xEB, bytes("JP\0\1\0\0\0\1" + SECRET)),
        segment(
            0xED,
            bytes("Photoshop 3.0\0" + "8BIM\4\4\0\0\0\0\0\u000b\u001c\2i\0\6" + SECRET + "\0")),
        segment(0xEF, bytes(SECRET)),
        segment(0xFE, bytes(SECRET)),
        new byte[] {(byte) 0xFF}, // filled up
        rest,
        plain,
        tail(),
        bytes(FTYP_MP4));
  }

  /// A second picture of its own, as telephones append.
  private static byte[] tail() {
    return join(
        bytes("\u00ff\u00d8"), segment(0xE1, bytes("Exif\0\0" + SECRET)), bytes("\u00ff\u00d9"));
  }

  static byte[] segment(int marker, byte[] data) {
    return join(
        ByteBuffer.allocate(4)
            .put((byte) 0xFF)
            .put((byte) marker)
            .putShort((short) (data.length + 2))
            .array(),
        data);
  }

  // PNG

  static byte[] png() {
    return written("png");
  }

  static byte[] tellingPng(byte[] plain, int orientation) {
    int header = 33;
    byte[] end = part(plain, plain.length - 12, plain.length);
    return join(
        part(plain, 0, header),
        chunk("gAMA", new byte[] {0, 0, (byte) 0xB1, (byte) 0x8F}),
        chunk("eXIf", exif(orientation, ByteOrder.LITTLE_ENDIAN)),
        chunk("tEXt", bytes("Author\0" + SECRET)),
        chunk("iTXt", bytes("XML:com.adobe.xmp\0\0\0\0\0" + XMP)),
        chunk("tIME", new byte[] {7, (byte) 0xE9, 1, 2, 3, 4, 5}),
        chunk("prVt", bytes(SECRET)),
        part(plain, header, plain.length - 12),
        chunk("zTXt", join(bytes("Comment\0\0"), deflated(SECRET))),
        chunk("tEXt", bytes("Comment\0" + SECRET)),
        end,
        bytes(SECRET));
  }

  private static byte[] deflated(String text) {
    try (Deflater deflater = new Deflater()) {
      byte[] out = new byte[100];
      deflater.setInput(bytes(text));
      deflater.finish();
      return part(out, 0, deflater.deflate(out));
    }
  }

  static byte[] chunk(String type, byte[] data) {
    CRC32 crc = new CRC32();
    crc.update(bytes(type));
    crc.update(data);
    return ByteBuffer.allocate(12 + data.length)
        .putInt(data.length)
        .put(bytes(type))
        .put(data)
        .putInt((int) crc.getValue())
        .array();
  }

  // GIF

  static byte[] gif() {
    return written("gif");
  }

  static byte[] tellingGif(byte[] plain) {
    int head = 13 + (3 << ((plain[10] & 7) + 1));
    String trailer = "\1";
    for (int i = 255; i >= 0; i--) {
      trailer += (char) i;
    }
    return join(
        part(plain, 0, head),
        bytes("!\u00ff\u000bNETSCAPE2.0\3\1\0\0\0"),
        bytes("!\u00fe\6" + SECRET + "\0"),
        bytes("!\u00ff\u000bXMP DataXMP" + XMP + trailer + "\0"),
        bytes("!\u00ff\u000bMGK8BIM0000\6" + SECRET + "\0"),
        part(plain, head, plain.length - 1),
        bytes("!\u00fe\6" + SECRET + "\0;" + SECRET));
  }

  // WebP

  static byte[] webp() {
    return Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
  }

  static byte[] animatedWebp() {
    return Base64.getDecoder()
        .decode(
            "UklGRlIAAABXRUJQVlA4WAoAAAASAAAAAAAAAAAAQU5JTQYAAAD/////AABBTk1GJgAAAAAAAAAAAAAAAAAAAGQA"
                + "AABWUDhMDQAAAC8AAAAQBxAREYiI/gcA");
  }

  /// @param plain of one still picture
  static byte[] tellingWebp(byte[] plain, int orientation) {
    byte[] chunks =
        join(
            riff("VP8X", new byte[] {0x2C, 0, 0, 0, 0, 0, 0, 0, 0, 0}),
            riff("ICCP", PROFILE),
            part(plain, 12, plain.length),
            riff("EXIF", exif(orientation, ByteOrder.LITTLE_ENDIAN)),
            riff("XMP ", bytes(XMP)),
            riff("ABCD", bytes(SECRET)));
    return join(riff("RIFF", join(bytes("WEBP"), chunks)), bytes(SECRET));
  }

  /// The animation with a chunk of somebody's own within its frame.
  static byte[] tellingAnimatedWebp() {
    byte[] plain = animatedWebp();
    byte[] frame = join(part(plain, 52, plain.length), riff("ABCD", bytes(SECRET)));
    byte[] chunks = join(part(plain, 12, 44), riff("ANMF", frame), riff("XMP ", bytes(XMP)));
    chunks[8] |= 4;
    return riff("RIFF", join(bytes("WEBP"), chunks));
  }

  static byte[] riff(String type, byte[] data) {
    return ByteBuffer.allocate(8 + data.length + data.length % 2)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(bytes(type))
        .putInt(data.length)
        .put(data)
        .array();
  }

  // AVIF

  private static final byte[] AV1 =
      Base64.getDecoder().decode("EgAKCBgANogQEAwgMg8f8D///8WfhwB8+ErK42A=");

  /// Its size, its depth, how it is coded, its colours.
  private static final byte[] PROPERTIES =
      Base64.getDecoder()
          .decode(
              "AAAAamlwcnAAAABLaXBjbwAAABRpc3BlAAAAAAAAAAIAAAACAAAAEHBpeGkAAAAAAwgICAAAAAxhdjFDgQ0MAAAA"
                  + "ABNjb2xybmNseAACAAIAAYAAAAAXaXBtYQAAAAAAAAABAAEEAQKDBA==");

  static byte[] avif() {
    return avif(new byte[0], new byte[0], new byte[0]);
  }

  static byte[] tellingAvif() {
    byte[] exif = join(new byte[4], exif(6, ByteOrder.BIG_ENDIAN));
    byte[] own = box("uuid", bytes("0123456789abcdef" + SECRET));
    return avif(exif, bytes(XMP), own);
  }

  /// Two by two points, with Exif and XMP as items where there are any.
  private static byte[] avif(byte[] exif, byte[] xmp, byte[] own) {
    byte[] ftyp = box("ftyp", bytes("avif\0\0\0\0avifmif1miaf"));
    byte[] hdlr = box("hdlr", bytes("\0\0\0\0\0\0\0\0pict\0\0\0\0\0\0\0\0\0\0\0\0\0"));
    byte[] pitm = box("pitm", bytes("\0\0\0\0\0\1"));
    byte[] list =
        join(
            item(1, "av01\0"),
            exif.length > 0
                ? join(item(2, "Exif\0"), item(3, "mime\0application/rdf+xml\0"))
                : new byte[0]);
    int count = exif.length > 0 ? 3 : 1;
    byte[] iinf = box("iinf", join(new byte[] {0, 0, 0, 0, 0, (byte) count}, list));
    int meta =
        12
            + hdlr.length
            + pitm.length
            + iinf.length
            + PROPERTIES.length
            + 16
            + 14 * count
            + own.length;
    int data = ftyp.length + meta + 8;
    ByteBuffer iloc = ByteBuffer.allocate(8 + 14 * count);
    iloc.put(new byte[] {0, 0, 0, 0, 0x44, 0}).putShort((short) count);
    place(iloc, 1, data, AV1.length);
    if (count > 1) {
      place(iloc, 2, data + AV1.length, exif.length);
      place(iloc, 3, data + AV1.length + exif.length, xmp.length);
    }
    return join(
        ftyp,
        box(
            "meta",
            join(new byte[4], hdlr, pitm, box("iloc", iloc.array()), iinf, PROPERTIES, own)),
        box("mdat", join(AV1, exif, xmp)),
        own);
  }

  static byte[] item(int id, String type) {
    return box("infe", join(new byte[] {2, 0, 0, 0, 0, (byte) id, 0, 0}, bytes(type + "\0")));
  }

  private static void place(ByteBuffer iloc, int id, int at, int length) {
    iloc.putShort((short) id).putShort((short) 0).putShort((short) 1).putInt(at).putInt(length);
  }

  static byte[] box(String type, byte[] content) {
    return ByteBuffer.allocate(8 + content.length)
        .putInt(8 + content.length)
        .put(bytes(type))
        .put(content)
        .array();
  }

  private static byte[] written(String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image(), format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static BufferedImage image() {
    BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.ORANGE);
    graphics.fillRect(0, 0, 25, 10);
    graphics.setColor(Color.BLUE);
    graphics.drawLine(0, 29, 39, 0);
    graphics.dispose();
    return image;
  }
}
