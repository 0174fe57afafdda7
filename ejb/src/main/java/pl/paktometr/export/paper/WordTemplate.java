package pl.paktometr.export.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlException;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * What a document of Word is made after: its styles, page, header and footer. A style is found by
 * its name, which is the same in every language of Word, while its id is not. Whatever style a
 * region's own template lacks comes from the product's.
 */
final class WordTemplate {

    private static final long MILLIMETRE = 57;

    private WordTemplate() {}

    /** Empty of text and ready to be written in. */
    static XWPFDocument open(byte @Nullable [] own) throws IOException {
        XWPFDocument document =
                own == null ? new XWPFDocument() : new XWPFDocument(new ByteArrayInputStream(own));
        while (!document.getBodyElements().isEmpty()) {
            document.removeBodyElement(0);
        }
        complete(document.createStyles());
        page(document.getDocument().getBody());
        return document;
    }

    private static void complete(XWPFStyles styles) {
        CTStyles shipped = shipped();
        if (styles.getNumberOfStyles() == 0) {
            styles.setStyles(shipped);
            return;
        }
        for (CTStyle style : shipped.getStyleList()) {
            if (id(styles, style.getName().getVal()).isEmpty()) {
                styles.addStyle(new XWPFStyle((CTStyle) style.copy(), styles));
            }
        }
    }

    /** The id of the style of that name. */
    static Optional<String> id(XWPFStyles styles, String name) {
        return styles.getStyles().stream()
                .filter(style -> style.getName() != null)
                .filter(
                        style ->
                                style.getName()
                                        .toLowerCase(Locale.ROOT)
                                        .equals(name.toLowerCase(Locale.ROOT)))
                .map(XWPFStyle::getStyleId)
                .findFirst();
    }

    private static CTStyles shipped() {
        try (InputStream xml =
                Objects.requireNonNull(WordTemplate.class.getResourceAsStream("styles.xml"))) {
            return StylesDocument.Factory.parse(xml).getStyles();
        } catch (IOException | XmlException broken) {
            throw new IllegalStateException("Styles that ship with the product", broken);
        }
    }

    /** A4, where the template says nothing else. */
    private static void page(CTBody body) {
        CTSectPr section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        if (!section.isSetPgSz()) {
            CTPageSz size = section.addNewPgSz();
            size.setW(BigInteger.valueOf(210 * MILLIMETRE));
            size.setH(BigInteger.valueOf(297 * MILLIMETRE));
        }
        if (!section.isSetPgMar()) {
            CTPageMar margin = section.addNewPgMar();
            margin.setTop(BigInteger.valueOf(25 * MILLIMETRE));
            margin.setBottom(BigInteger.valueOf(22 * MILLIMETRE));
            margin.setLeft(BigInteger.valueOf(20 * MILLIMETRE));
            margin.setRight(BigInteger.valueOf(20 * MILLIMETRE));
            margin.setHeader(BigInteger.valueOf(12 * MILLIMETRE));
            margin.setFooter(BigInteger.valueOf(10 * MILLIMETRE));
            margin.setGutter(BigInteger.ZERO);
        }
    }

    /** The number of a list with dots. */
    static BigInteger bullets(XWPFDocument document) {
        var numbering = document.createNumbering();
        var list =
                org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum.Factory
                        .newInstance();
        list.setAbstractNumId(BigInteger.valueOf(numbering.getAbstractNums().size() + 900L));
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("•");
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(6 * MILLIMETRE));
        indent.setHanging(BigInteger.valueOf(5 * MILLIMETRE));
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }
}
