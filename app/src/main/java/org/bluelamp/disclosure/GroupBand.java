package org.bluelamp.disclosure;

/** How many forces a figure is made of, told as a band: two exact counts would tell who joined between them. */
public enum GroupBand {
    TEN("10-19"),
    TWENTY("20-39"),
    FORTY("40+");

    private final String code;

    GroupBand(String code) {
        this.code = code;
    }

    /** @param forces at least {@link Quartiles#FLOOR} */
    public static GroupBand of(int forces) {
        if (forces < Quartiles.FLOOR) {
            throw new IllegalArgumentException("A group under the floor has no band");
        }
        return forces < 20 ? TEN : forces < 40 ? TWENTY : FORTY;
    }

    public String code() {
        return code;
    }
}
