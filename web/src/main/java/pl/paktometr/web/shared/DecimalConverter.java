package pl.paktometr.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads a decimal as people type it: 1 234,56 or 1234.56. */
@FacesConverter("decimal")
public class DecimalConverter implements Converter<BigDecimal> {

    @Override
    public @Nullable BigDecimal getAsObject(
            FacesContext faces, UIComponent field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String plain =
                typed.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.').replace('−', '-');
        if (!plain.matches("-?\\d{1,15}(\\.\\d{1,8})?")) {
            String reason =
                    new Texts(faces.getViewRoot().getLocale())
                            .of("field.not_a_number", field.getAttributes().get("label"));
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, reason, null));
        }
        return new BigDecimal(plain);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, @Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString().replace('.', ',');
    }
}
