package org.bluelamp.tenancy;

/** Size by number of officers: under 1,500; 1,500 to 2,499; 2,500 to 4,999; 5,000 and more. The benchmark joins L and XL. */
public enum SizeBand implements Coded {
    S,
    M,
    L,
    XL;

    @Override
    public String code() {
        return name();
    }
}
