package press.masthead.reminder;

/** What a mail says. */
record MailText(String subject, String body) {}
