package org.bluelamp.evidence;

import java.io.InputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bluelamp.problems.Refused;

/** The XML parts of an Office package, read without resolving anything. */
final class OfficeXml {

    /** A template on a drive of the author's own, which corporate templates leave behind; nothing is fetched for it. */
    private static final Pattern LOCAL_TEMPLATE = Pattern.compile("(?i)(?:file:///)?[a-z]:[\\\\/].*");

    private OfficeXml() {}

    /**
     * A document type turns the file away: entity bombs and reads of foreign files need one, and no Office program writes
     * one.
     *
     * @param relationships whether the part says what others point to, and is read to its end; of other parts the beginning
     *     is enough
     */
    static void check(InputStream xml, boolean relationships) {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var reader = factory.createXMLStreamReader(xml);
            while (reader.hasNext()) {
                var event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    throw Refused.field("file", "evidence.refused.file.broken");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (!relationships) {
                        return;
                    }
                    if (fetches(reader)) {
                        throw Refused.field("file", "evidence.refused.file.fetches");
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw Refused.field("file", "evidence.refused.file.broken");
        }
    }

    /**
     * A hyperlink outside waits to be clicked. Anything else outside (a template, a picture, another workbook) would be
     * fetched as soon as the document is opened.
     */
    private static boolean fetches(XMLStreamReader reader) {
        if (!"External".equalsIgnoreCase(reader.getAttributeValue(null, "TargetMode"))) {
            return false;
        }
        var type = String.valueOf(reader.getAttributeValue(null, "Type"));
        var target = String.valueOf(reader.getAttributeValue(null, "Target"));
        return switch (type.substring(type.lastIndexOf('/') + 1)) {
            case "hyperlink" -> false;
            case "attachedTemplate" -> !LOCAL_TEMPLATE.matcher(target).matches();
            default -> true;
        };
    }
}
