package pl.paktometr.web.account;

import io.nayuki.qrcodegen.QrCode;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.codec.binary.Base32;
import org.jspecify.annotations.Nullable;
import pl.paktometr.account.Access;
import pl.paktometr.account.Accounts;
import pl.paktometr.account.SecondFactorOn;
import pl.paktometr.account.SignedIn;
import pl.paktometr.web.shared.Messages;
import pl.paktometr.web.shared.Once;
import pl.paktometr.web.shared.Parameter;
import pl.paktometr.web.shared.security.BrowserSession;

/** Switches the visitor's second factor on and off. */
@Named
@RequestScoped
public class AccountSecondFactor {
    private static final int BORDER = 4;

    @Inject Accounts accounts;
    @Inject Access access;
    @Inject Clock clock;
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    private final Once<Boolean> on = new Once<>(() -> accounts.hasSecondFactor());
    private String password = "";
    private @Nullable String code;
    private @Nullable String secret;
    private List<String> recovery = List.of();

    /** Before Faces asks which forms of the page are there at all. */
    @PostConstruct
    void read() {
        String kept = Parameter.text(request.getParameter("kept-secret"));
        secret = kept.matches("[A-Z2-7]{32}") ? kept : null;
    }

    public boolean isOn() {
        return on.get();
    }

    public void begin() {
        secret =
                new Base32()
                        .encodeToString(
                                HexFormat.of()
                                        .parseHex(
                                                accounts.beginSecondFactor(
                                                        password, Parameter.text(code))));
    }

    public void confirm() {
        SecondFactorOn switchedOn = accounts.confirmSecondFactor(Parameter.text(code));
        recovery = switchedOn.recovery();
        BrowserSession.begin(request, switchedOn.person(), clock.instant());
        secret = null;
    }

    public String end() {
        SignedIn person = accounts.endSecondFactor(password, Parameter.text(code));
        BrowserSession.begin(request, person, clock.instant());
        messages.done("account_factor.ended");
        return "/account/factor.xhtml?faces-redirect=true";
    }

    /** Base32, for whoever cannot take a picture; null unless it is being set up. */
    public @Nullable String getSecret() {
        return secret;
    }

    /** Shown once. */
    public List<String> getRecovery() {
        return recovery;
    }

    /** What the authenticator app reads. */
    private QrCode picture() {
        String address =
                "otpauth://totp/Paktometr:%s?secret=%s&issuer=Paktometr"
                        .formatted(
                                URLEncoder.encode(access.caller().login(), StandardCharsets.UTF_8),
                                secret);
        return QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
    }

    /** Its width in modules, with the border a camera needs. */
    public int getWidth() {
        return picture().size + 2 * BORDER;
    }

    /** The dark modules as a path. */
    public String getPath() {
        QrCode picture = picture();
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < picture.size; y++) {
            for (int x = 0; x < picture.size; x++) {
                if (picture.getModule(x, y)) {
                    path.append("M%d,%dh1v1h-1z".formatted(x + BORDER, y + BORDER));
                }
            }
        }
        return path.toString();
    }

    /** Never sent back. */
    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** Never sent back. */
    public @Nullable String getCode() {
        return null;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
