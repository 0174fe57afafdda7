package pl.paktometr.web.shared;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import pl.paktometr.shared.BusinessRuleBroken;

/**
 * Why no page bean catches anything: a rule broken while a form is handled becomes a message above
 * that form, and at its field where the rule names one; a page that may not be shown, or is not
 * there, becomes the page that says so.
 */
public class BrokenRules extends ExceptionHandlerFactory {

    /** The request attribute under which the reason reaches the page shown instead. */
    static final String REASON = "refusal";

    public BrokenRules(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {

        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() throws FacesException {
            Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
            while (events.hasNext()) {
                if (isAnswered(events.next())) {
                    events.remove();
                }
            }
            getWrapped().handle();
        }

        private static boolean isAnswered(ExceptionQueuedEvent event) {
            FacesContext faces = event.getContext().getContext();
            Throwable failure = event.getContext().getException();
            Optional<BusinessRuleBroken> broken = Causes.find(BusinessRuleBroken.class, failure);
            broken.ifPresent(rule -> answer(rule, faces));
            if (broken.isEmpty() && Causes.find(EJBAccessException.class, failure).isPresent()) {
                showInstead(403, "", faces);
                return true;
            }
            return broken.isPresent();
        }

        private static void answer(BusinessRuleBroken rule, FacesContext faces) {
            String reason = new Texts(faces.getViewRoot().getLocale()).message(rule.text());
            switch (rule.kind()) {
                case NOT_FOUND -> showInstead(404, reason, faces);
                case FORBIDDEN -> showInstead(403, reason, faces);
                default -> {
                    if (faces.isPostback() && !faces.getRenderResponse()) {
                        faces.addMessage(
                                rule.field().orElse(null),
                                new FacesMessage(FacesMessage.SEVERITY_ERROR, reason, null));
                        if (rule instanceof TooOften often) {
                            faces.getExternalContext().setResponseStatus(429);
                            faces.getExternalContext()
                                    .setResponseHeader("Retry-After", often.seconds());
                        }
                        faces.renderResponse();
                    } else {
                        showInstead(409, reason, faces);
                    }
                }
            }
        }

        private static void showInstead(int status, String reason, FacesContext faces) {
            HttpServletRequest request =
                    (HttpServletRequest) faces.getExternalContext().getRequest();
            request.setAttribute(REASON, reason);
            try {
                faces.getExternalContext().responseSendError(status, "");
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
            faces.responseComplete();
        }
    }
}
