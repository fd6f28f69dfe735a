package org.bluelamp.reporting.file;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a document, because a new one has none: two levels of headings, which lists of contents find, and bullets. */
final class DocxStyles {

    static final String TITLE = "Heading1";
    static final String HEADING = "Heading2";

    private static final String BLUE = "0B3D66";
    private static final int TWENTIETHS = 20;

    private final BigInteger bullets;

    DocxStyles(XWPFDocument document, String language) {
        var styles = document.createStyles();
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii("Arial");
        fonts.setHAnsi("Arial");
        fonts.setCs("Arial");
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage(language);
        styles.addStyle(heading(TITLE, "heading 1", 0, 20));
        styles.addStyle(heading(HEADING, "heading 2", 1, 14));
        bullets = bulletsOf(document);
    }

    BigInteger bullets() {
        return bullets;
    }

    /** @param points the size of its letters */
    private static XWPFStyle heading(String id, String name, int level, int points) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        var paragraph = style.addNewPPr();
        paragraph.addNewKeepNext();
        paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(12L * TWENTIETHS));
        spacing.setAfter(BigInteger.valueOf(4L * TWENTIETHS));
        var letters = style.addNewRPr();
        letters.addNewB();
        letters.addNewColor().setVal(BLUE);
        letters.addNewSz().setVal(BigInteger.valueOf(2L * points));
        return new XWPFStyle(style);
    }

    private static BigInteger bulletsOf(XWPFDocument document) {
        var kind = CTAbstractNum.Factory.newInstance();
        kind.setAbstractNumId(BigInteger.ZERO);
        var level = kind.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("•");
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(18L * TWENTIETHS));
        indent.setHanging(BigInteger.valueOf(12L * TWENTIETHS));
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(kind)));
    }
}
