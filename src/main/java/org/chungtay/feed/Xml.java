package org.chungtay.feed;

import java.io.StringWriter;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes an XML document, each element on a line of its own. Names are qualified as in the
/// document (`atom:link`); characters that XML 1.0 forbids are left out.
final class Xml {

  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private final XMLStreamWriter out;
  private final Map<String, String> namespaces;

  private Xml(XMLStreamWriter out, Map<String, String> namespaces) {
    this.out = out;
    this.namespaces = namespaces;
  }

  /// @param namespaces by prefix; that of the empty prefix is the default
  /// @param content writes the root's attributes and what it holds
  static String document(String root, Map<String, String> namespaces, Consumer<Xml> content) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter out = FACTORY.createXMLStreamWriter(text);
      Xml xml = new Xml(out, namespaces);
      out.writeStartDocument("UTF-8", "1.0");
      xml.open(root);
      for (Map.Entry<String, String> namespace : namespaces.entrySet()) {
        out.writeNamespace(namespace.getKey(), namespace.getValue());
      }
      content.accept(xml);
      xml.line();
      out.writeEndElement();
      xml.line();
    } catch (XMLStreamException e) {
      throw fault(e);
    }
    return text.toString();
  }

  /// An element that holds others.
  void element(String name, Runnable content) {
    try {
      open(name);
      content.run();
      line();
      out.writeEndElement();
    } catch (XMLStreamException e) {
      throw fault(e);
    }
  }

  /// An element that holds text.
  ///
  /// @param attributes name, value, name, value
  void element(String name, String text, String... attributes) {
    try {
      open(name);
      attributes(attributes);
      out.writeCharacters(allowed(text));
      out.writeEndElement();
    } catch (XMLStreamException e) {
      throw fault(e);
    }
  }

  /// An element that holds nothing.
  ///
  /// @param attributes name, value, name, value
  void empty(String name, String... attributes) {
    try {
      line();
      Name qualified = name(name);
      out.writeEmptyElement(qualified.prefix(), qualified.local(), qualified.namespace());
      attributes(attributes);
    } catch (XMLStreamException e) {
      throw fault(e);
    }
  }

  /// Attributes of the element that has just been opened, as name, value, name, value.
  void attributes(String... attributes) {
    try {
      for (int i = 0; i + 1 < attributes.length; i += 2) {
        out.writeAttribute(attributes[i], allowed(attributes[i + 1]));
      }
    } catch (XMLStreamException e) {
      throw fault(e);
    }
  }

  private void open(String name) throws XMLStreamException {
    line();
    Name qualified = name(name);
    out.writeStartElement(qualified.prefix(), qualified.local(), qualified.namespace());
  }

  private record Name(String prefix, String local, String namespace) {}

  private Name name(String qualified) {
    int colon = qualified.indexOf(':');
    String prefix = qualified.substring(0, Math.max(colon, 0));
    return new Name(prefix, qualified.substring(colon + 1), namespaces.getOrDefault(prefix, ""));
  }

  private void line() throws XMLStreamException {
    out.writeCharacters("\n");
  }

  /// The text without what no XML 1.0 document may hold (its production 2, Char), not even escaped.
  private static String allowed(String text) {
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (!isAllowed(c)) {
        return text.codePoints()
            .filter(Xml::isAllowed)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
      }
    }
    return text;
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= ' ' && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  private static IllegalStateException fault(XMLStreamException e) {
    return new IllegalStateException("cannot write XML", e);
  }
}
