package pl.paktometr.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.paktometr.account.Access;
import pl.paktometr.account.Accounts;
import pl.paktometr.account.NewAccount;
import pl.paktometr.account.Role;
import pl.paktometr.shared.Roles;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.Units;
import pl.paktometr.web.shared.Parameter;
import pl.paktometr.web.shared.Texts;

/** An account for somebody, who gets a one-time link and chooses the password. */
@Named
@RequestScoped
public class AccountCreate {

    @Inject Accounts accounts;
    @Inject Access access;
    @Inject Units units;
    @Inject Texts texts;
    @Inject HttpServletRequest request;

    private @Nullable String login;
    private String name = "";
    private @Nullable String email;
    private @Nullable String phone;
    private Role role = Role.CLERK;
    private @Nullable String region;
    private @Nullable String unit;
    private @Nullable OneTimeLink link;

    /** The door refuses anybody else anyway; this keeps them from filling the form in. */
    public void open() throws IOException {
        if (getRoles().isEmpty()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(403, "");
            faces.responseComplete();
        }
    }

    public void create() {
        TerytCode own = access.caller().unit();
        NewAccount wanted =
                new NewAccount(
                        Parameter.text(login).strip(),
                        name,
                        email,
                        phone,
                        role,
                        code(region),
                        own == null ? code(unit) : own);
        link = OneTimeLink.of(accounts.create(wanted), request);
    }

    private static @Nullable TerytCode code(@Nullable String digits) {
        return digits == null ? null : TerytCode.of(digits.strip());
    }

    /** Those the visitor may give. */
    public List<SelectItem> getRoles() {
        return Stream.of(Role.values())
                .filter(
                        each ->
                                request.isUserInRole(Roles.ADMINISTRATOR)
                                        || (request.isUserInRole(Roles.ANALYST)
                                                && each.scope() == Role.Scope.UNIT)
                                        || (request.isUserInRole(Roles.COORDINATOR)
                                                && (each == Role.CLERK
                                                        || each == Role.COORDINATOR)))
                .map(each -> new SelectItem(each, texts.of("role." + each.name())))
                .toList();
    }

    public List<SelectItem> getRegions() {
        return units.regions().stream()
                .map(each -> new SelectItem(each.code().digits(), each.name()))
                .toList();
    }

    public @Nullable OneTimeLink getLink() {
        return link;
    }

    public @Nullable String getLogin() {
        return login;
    }

    public void setLogin(@Nullable String login) {
        this.login = login;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public @Nullable String getRegion() {
        return region;
    }

    public void setRegion(@Nullable String region) {
        this.region = region;
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }
}
