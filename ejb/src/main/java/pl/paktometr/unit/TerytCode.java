package pl.paktometr.unit;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * An area or unit in TERYT, the official register: 2 digits name a region, 4 a county, 6 a gmina or
 * a city with county rights.
 *
 * <p>The seventh digit, the kind of gmina, is no part of the identity: a rural gmina that becomes
 * urban-rural is still the same gmina. It is accepted and dropped.
 */
public record TerytCode(String digits) implements Comparable<TerytCode>, Serializable {

    private static final Pattern IDENTITY = Pattern.compile("[0-9]{2}|[0-9]{4}|[0-9]{6}");
    private static final Pattern GMINA_WITH_KIND = Pattern.compile("[0-9]{7}");

    /**
     * JAX-RS makes a parameter of this type by the constructor, so this is where 7 digits become 6.
     *
     * @throws MalformedTerytCode when it is not 2, 4, 6 or 7 digits
     */
    public TerytCode {
        if (GMINA_WITH_KIND.matcher(digits).matches()) {
            digits = digits.substring(0, 6);
        }
        if (!IDENTITY.matcher(digits).matches()) {
            throw new MalformedTerytCode(digits);
        }
    }

    /**
     * @throws MalformedTerytCode when it is not 2, 4, 6 or 7 digits
     */
    public static TerytCode of(String code) {
        return new TerytCode(code);
    }

    public TerytCode region() {
        return new TerytCode(digits.substring(0, 2));
    }

    /**
     * The county it is or lies in.
     *
     * @throws IllegalStateException for a region, which lies in none
     */
    public TerytCode county() {
        if (isRegion()) {
            throw new IllegalStateException("A region lies in no county: " + digits);
        }
        return new TerytCode(digits.substring(0, 4));
    }

    public boolean isRegion() {
        return digits.length() == 2;
    }

    public boolean isCounty() {
        return digits.length() == 4;
    }

    @Override
    public int compareTo(TerytCode other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
