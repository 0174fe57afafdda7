package pl.paktometr.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Figures and dates as people of one language write them; in pages {@code #{fmt}}. Halves round up,
 * away from zero. What is absent is never a 0: a figure of which nothing is known is {@link
 * #NOTHING}, and {@link #absence} says why.
 */
@Named("fmt")
@RequestScoped
public class Formats {

    /** En dash. */
    static final String NOTHING = "–";

    private static final String NO_BREAK = "\u00a0";

    /** The time that people read and type. */
    public static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    private final Locale locale;

    /** For the container's proxy alone. */
    Formats() {
        this(Language.POLISH);
    }

    @Inject
    Formats(HttpServletRequest request) {
        this(Language.of(request));
    }

    public Formats(Locale locale) {
        this.locale = locale;
    }

    /** Two decimals, as every score has: 47,22. */
    public String points(@Nullable BigDecimal points) {
        return decimal(points, 2, 2);
    }

    /** Of a file, in thousands or millions of bytes: 12 kB, 3,4 MB. */
    public String size(long bytes) {
        return bytes < 1_000_000
                ? decimal((bytes + 999) / 1000, 0, 0) + NO_BREAK + "kB"
                : decimal(BigDecimal.valueOf(bytes, 6), 1, 1) + NO_BREAK + "MB";
    }

    /** As many decimals as it has, up to two: 1 234,5. */
    public String number(@Nullable Number number) {
        return decimal(number, 0, 2);
    }

    /** Złotys and grosze: 1 234,56 zł. */
    public String money(@Nullable BigDecimal zlotys) {
        if (zlotys == null) {
            return NOTHING;
        }
        String amount = decimal(zlotys, 2, 2);
        return isEnglish() ? "PLN" + NO_BREAK + amount : amount + NO_BREAK + "zł";
    }

    /** One decimal at most: 12,3 %. The share is of one, so 0.123 is 12,3 %. */
    public String percent(@Nullable BigDecimal share) {
        if (share == null) {
            return NOTHING;
        }
        String hundredths = decimal(share.movePointRight(2), 0, 1);
        return isEnglish() ? hundredths + "%" : hundredths + NO_BREAK + "%";
    }

    /** Points gained or lost, always signed: +3,20 or −1,10. */
    public String change(@Nullable BigDecimal points) {
        if (points == null) {
            return NOTHING;
        }
        BigDecimal rounded = points.setScale(2, RoundingMode.HALF_UP);
        String sign = rounded.signum() > 0 ? "+" : rounded.signum() < 0 ? "−" : "";
        return sign + decimal(rounded.abs(), 2, 2);
    }

    /** 21 listopada 2026. */
    public String date(@Nullable LocalDate date) {
        return date == null
                ? NOTHING
                : DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(date);
    }

    /** The day in Warsaw: 21 listopada 2026. */
    public String day(@Nullable Instant instant) {
        return instant == null ? NOTHING : date(instant.atZone(WARSAW).toLocalDate());
    }

    /** The day and minute in Warsaw: 21 listopada 2026, 14:05. */
    public String dateTime(@Nullable Instant instant) {
        return instant == null
                ? NOTHING
                : DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", locale)
                        .format(instant.atZone(WARSAW));
    }

    /** Why there is no figure, in words: the text {@code absence.<CONSTANT>}. */
    public String absence(@Nullable Enum<?> reason) {
        if (reason == null) {
            return NOTHING;
        }
        return ResourceBundle.getBundle("texts", locale, Formats.class.getClassLoader())
                .getString("absence." + reason.name());
    }

    private String decimal(@Nullable Number number, int atLeast, int atMost) {
        if (number == null) {
            return NOTHING;
        }
        DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(locale);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(atLeast);
        format.setMaximumFractionDigits(atMost);
        return format.format(number).replace('-', '−');
    }

    private boolean isEnglish() {
        return Language.ENGLISH.equals(locale);
    }
}
