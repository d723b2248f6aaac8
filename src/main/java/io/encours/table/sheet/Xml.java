package io.encours.table.sheet;

import io.encours.table.sheet.UnreadableFileException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Parses one XML part of a workbook: no document types, no entities, nothing fetched. */
final class Xml {

    private Xml() {}

    static <H extends DefaultHandler> H parse(String part, byte[] xml, H handler) throws UnreadableFileException {
        try {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.setEntityResolver((publicId, systemId) -> {
                throw new SAXException("no entities");
            });
            reader.parse(new InputSource(new ByteArrayInputStream(xml)));
            return handler;
        } catch (SAXException | IOException | IllegalArgumentException e) {
            throw new UnreadableFileException(Reason.BROKEN, "a damaged part " + part);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("no safe XML parser", e);
        }
    }

    static boolean isTrue(@Nullable String attribute) {
        return "1".equals(attribute) || "true".equals(attribute);
    }

    static int integer(@Nullable String attribute, int otherwise) {
        return attribute == null ? otherwise : Integer.parseInt(attribute);
    }

    static String text(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null ? "" : value;
    }
}
