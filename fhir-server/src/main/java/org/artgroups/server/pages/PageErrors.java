package org.artgroups.server.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What a page says that cannot be shown. What was not foreseen is logged by kind and place only: messages may quote people. */
@ControllerAdvice(basePackageClasses = PageErrors.class)
class PageErrors {

    private static final Logger log = LoggerFactory.getLogger(PageErrors.class);

    /** A reason that is given. */
    @ExceptionHandler(ProblemException.class)
    ModelAndView problem(ProblemException problem) {
        return page(problem.status(), problem.faults());
    }

    /** Anything else. */
    @ExceptionHandler(Exception.class)
    ModelAndView unforeseen(Exception thrown, HttpServletRequest request) {
        if (thrown instanceof ErrorResponse known) {
            return page(known.getStatusCode().value(), List.of());
        }
        if (thrown instanceof TypeMismatchException) {
            return page(HttpStatus.BAD_REQUEST.value(), List.of());
        }
        StackTraceElement[] trace = thrown.getStackTrace();
        log.error(
                "A page failed ({}): {} at {}",
                request.getMethod(),
                thrown.getClass().getName(),
                trace.length == 0 ? "?" : trace[0]);
        return page(HttpStatus.INTERNAL_SERVER_ERROR.value(), List.of());
    }

    private static ModelAndView page(int status, List<Fault> faults) {
        ModelAndView page = new ModelAndView("error");
        page.setStatus(HttpStatus.valueOf(status));
        page.addObject("status", status);
        page.addObject("faults", faults);
        return page;
    }
}
