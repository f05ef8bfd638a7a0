package org.pinping.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.pinping.kernel.Fault;
import org.pinping.web.ProblemView.FaultView;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts refusals into words. */
@Component
class Sentences {

    private final MessageSource messages;

    Sentences(MessageSource messages) {
        this.messages = messages;
    }

    ProblemView view(int status, String kind, List<Fault> faults) {
        List<FaultView> views = faults.stream()
                .map(fault -> new FaultView(fault.field(), fault.code(), say(fault.code(), fault.args())))
                .toList();
        return whole(status, kind, views);
    }

    /** Several faults get a common headline, a single one speaks for itself. */
    ProblemView whole(int status, String kind, List<FaultView> faults) {
        String headline = faults.size() == 1 ? faults.get(0).message() : say("problem.invalid", List.of());
        return new ProblemView(status, kind, headline, faults);
    }

    FaultView fault(String field, MessageSourceResolvable error) {
        Locale locale = LocaleContextHolder.getLocale();
        String[] codes = error.getCodes();
        String code = codes == null || codes.length == 0 ? "problem.invalid" : codes[codes.length - 1];
        return new FaultView(field, code, messages.getMessage(error, locale));
    }

    String say(String code, List<Object> args) {
        Object[] plain = args.stream().map(Sentences::plain).toArray();
        return String.valueOf(messages.getMessage(code, plain, code, LocaleContextHolder.getLocale()));
    }

    /** Numbers as they are: a message format would group their digits and cut their decimals. */
    private static Object plain(Object arg) {
        if (arg instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return arg instanceof Number ? arg.toString() : arg;
    }
}
