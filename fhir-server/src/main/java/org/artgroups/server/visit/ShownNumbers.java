package org.artgroups.server.visit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.artgroups.fhir.operation.ProblemException;
import org.jspecify.annotations.Nullable;

/** Holds what the cells of an {@code .ods} file show against the numbers that they hold. */
final class ShownNumbers {

    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    /** Beyond these digits a spreadsheet keeps no number exactly. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d., '\\u00A0\\u202F\\u2019]*");

    private ShownNumbers() {}

    /**
     * Refuses a number that is shown as another one.
     *
     * @throws ProblemException naming its line
     */
    static void check(byte[] file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("content.xml")) {
                    check(zip);
                    return;
                }
            }
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
    }

    private static void check(InputStream content) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader xml = factory.createXMLStreamReader(content);
        int line = 1;
        int before = 0;
        String value = null;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && is(xml, TABLE, "table")) {
                line = 1;
                before = 0;
            } else if (event == XMLStreamConstants.START_ELEMENT && is(xml, TABLE, "table-row")) {
                line += before;
                String repeated = xml.getAttributeValue(TABLE, "number-rows-repeated");
                before = repeated == null ? 1 : Integer.parseInt(repeated);
            } else if (event == XMLStreamConstants.START_ELEMENT && is(xml, TABLE, "table-cell")) {
                value = "float".equals(xml.getAttributeValue(OFFICE, "value-type"))
                        ? xml.getAttributeValue(OFFICE, "value")
                        : null;
            } else if (event == XMLStreamConstants.START_ELEMENT && value != null && is(xml, TEXT, "p")) {
                checkShown(line, value, xml.getElementText());
                value = null;
            }
        }
    }

    private static boolean is(XMLStreamReader xml, String namespace, String name) {
        return name.equals(xml.getLocalName()) && namespace.equals(xml.getNamespaceURI());
    }

    private static void checkShown(int line, String value, String shown) {
        Matcher number = NUMBER.matcher(shown.strip());
        if (!number.lookingAt()) {
            return;
        }
        BigDecimal held = new BigDecimal(value).round(DIGITS);
        String digits = number.group().replaceAll("[ '\\u00A0\\u202F\\u2019]", "");
        boolean same = Stream.of(
                        digits.replace(",", ""), digits.replace(".", "").replace(',', '.'))
                .map(ShownNumbers::number)
                .anyMatch(read -> read != null && read.compareTo(held) == 0);
        if (!same) {
            throw SpreadsheetFile.shownOtherwise(line, shown.strip(), held.toPlainString());
        }
    }

    private static @Nullable BigDecimal number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException no) {
            return null;
        }
    }
}
