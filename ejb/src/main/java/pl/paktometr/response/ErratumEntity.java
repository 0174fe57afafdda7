package pl.paktometr.response;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.questionnaire.AnswerValue;

/** Written once, never updated. */
@Entity
@Table(name = "erratum")
class ErratumEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column private long campaignId;
    private String unit;
    private String code;

    @Column(length = 65_535)
    private @Nullable String valueBefore;

    @Column(length = 65_535)
    private @Nullable String notApplicableBefore;

    @Column(length = 65_535)
    private @Nullable String valueAfter;

    @Column(length = 65_535)
    private @Nullable String notApplicableAfter;

    @Column(length = 65_535)
    private String because;

    private String correctedBy;
    private Instant correctedAt;
    private String statement;

    @SuppressWarnings("NullAway.Init") // for JPA
    ErratumEntity() {}

    ErratumEntity(long campaignId, Erratum erratum) {
        this.campaignId = campaignId;
        this.unit = erratum.unit().code().digits();
        this.code = erratum.code();
        this.valueBefore = erratum.before().flatMap(AnswerValue::text).orElse(null);
        this.notApplicableBefore = erratum.before().flatMap(AnswerValue::reason).orElse(null);
        this.valueAfter = erratum.after().flatMap(AnswerValue::text).orElse(null);
        this.notApplicableAfter = erratum.after().flatMap(AnswerValue::reason).orElse(null);
        this.because = erratum.because();
        this.correctedBy = erratum.by();
        this.correctedAt = erratum.at();
        this.statement = erratum.statement();
    }

    String unit() {
        return unit;
    }

    Erratum of(AskedUnit asked) {
        return new Erratum(
                asked,
                code,
                ResponseQueries.stored(valueBefore, notApplicableBefore),
                ResponseQueries.stored(valueAfter, notApplicableAfter),
                because,
                correctedBy,
                correctedAt,
                statement);
    }
}
