package casebook.web.pages;

/** What a form has to choose from, where only the API knows that when the form is asked; and what it is about. */
interface Offering {

    /** The operation of the form that it offers to. */
    String call();

    /** The form with what there is to choose from now. */
    default Form offered(Form form, Occasion on) {
        return form;
    }

    /** What stands in its boxes before anybody has typed. */
    default Typed beforehand(Occasion on) {
        return on.typed();
    }
}
