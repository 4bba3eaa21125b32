<?php // Generated from src/options/schema.ts by `npm run generate`. Do not edit.

/** What people read of each option: not before translations are loaded. */

defined( 'ABSPATH' ) || exit;

return array(
	'forms' => array(
		'label' => __( 'Which forms', 'callkeeper-autobind' ),
		'help' => __( 'Which forms order a call. “auto” takes every form in which a visitor leaves a phone to be contacted and leaves login, registration, review, search, payment and newsletter forms alone. “marked” takes only forms with data-ck-form; a CSS selector takes exactly what it matches; of what it matches around forms, those that ask for a call.', 'callkeeper-autobind' ),
		'value_words' => array(
			'auto' => __( 'Forms that ask for a call, found automatically', 'callkeeper-autobind' ),
			'marked' => __( 'Only forms marked with data-ck-form', 'callkeeper-autobind' ),
		),
	),
	'form' => array(
		'label' => __( 'Bind this form', 'callkeeper-autobind' ),
		'help' => __( 'Binds this form whatever the rules say, or leaves it alone. On a container that is no form it makes one: its controls and its button then work like a form.', 'callkeeper-autobind' ),
		'value_words' => array(
			'on' => __( 'Bind it', 'callkeeper-autobind' ),
			'off' => __( 'Leave it alone', 'callkeeper-autobind' ),
		),
	),
	'submit' => array(
		'label' => __( 'This element submits', 'callkeeper-autobind' ),
		'help' => __( 'Says that a click on this element submits the form it stands in. Needed only for unusual buttons.', 'callkeeper-autobind' ),
		'value_words' => array(),
	),
	'ignore' => array(
		'label' => __( 'Never read', 'callkeeper-autobind' ),
		'help' => __( 'A CSS selector of forms and controls that must never be read.', 'callkeeper-autobind' ),
		'value_words' => array(),
	),
	'field' => array(
		'label' => __( 'What this control is', 'callkeeper-autobind' ),
		'help' => __( 'Says what the control is and beats every guess.', 'callkeeper-autobind' ),
		'value_words' => array(
			'tel' => __( 'Visitor’s phone', 'callkeeper-autobind' ),
			'person' => __( 'Visitor’s name', 'callkeeper-autobind' ),
			'person.first' => __( 'First name', 'callkeeper-autobind' ),
			'person.last' => __( 'Last name', 'callkeeper-autobind' ),
			'person.middle' => __( 'Middle name', 'callkeeper-autobind' ),
			'email' => __( 'Visitor’s e-mail', 'callkeeper-autobind' ),
			'manager' => __( 'Who calls', 'callkeeper-autobind' ),
			'mail' => __( 'Where the report goes', 'callkeeper-autobind' ),
			'param1' => __( 'Fact 1 for the operator', 'callkeeper-autobind' ),
			'param2' => __( 'Fact 2 for the operator', 'callkeeper-autobind' ),
			'consent' => __( 'Consent box', 'callkeeper-autobind' ),
			'ignore' => __( 'Never read', 'callkeeper-autobind' ),
		),
	),
	'map' => array(
		'label' => __( 'What the controls are', 'callkeeper-autobind' ),
		'help' => __( 'The same as data-ck-field for those who cannot edit the page: pairs of a CSS selector and what the control is, as JSON.', 'callkeeper-autobind' ),
		'value_words' => array(
			'tel' => __( 'Visitor’s phone', 'callkeeper-autobind' ),
			'person' => __( 'Visitor’s name', 'callkeeper-autobind' ),
			'person.first' => __( 'First name', 'callkeeper-autobind' ),
			'person.last' => __( 'Last name', 'callkeeper-autobind' ),
			'person.middle' => __( 'Middle name', 'callkeeper-autobind' ),
			'email' => __( 'Visitor’s e-mail', 'callkeeper-autobind' ),
			'manager' => __( 'Who calls', 'callkeeper-autobind' ),
			'mail' => __( 'Where the report goes', 'callkeeper-autobind' ),
			'param1' => __( 'Fact 1 for the operator', 'callkeeper-autobind' ),
			'param2' => __( 'Fact 2 for the operator', 'callkeeper-autobind' ),
			'consent' => __( 'Consent box', 'callkeeper-autobind' ),
			'ignore' => __( 'Never read', 'callkeeper-autobind' ),
		),
	),
	'manager' => array(
		'label' => __( 'Who calls the visitor', 'callkeeper-autobind' ),
		'help' => __( 'The phone that calls the visitor, with country code; an extension follows after ^. A number of one to three digits is an office from the widget’s settings. Empty: as set in CallKeeper.', 'callkeeper-autobind' ),
		'value_words' => array(),
	),
	'mail' => array(
		'label' => __( 'Where the report of the call goes', 'callkeeper-autobind' ),
		'help' => __( 'One address or several, separated by commas. Or JSON with the keys success, fail and all, to send reports of successful and failed calls to different people. This is never the visitor’s address.', 'callkeeper-autobind' ),
		'value_words' => array(
			'success' => __( 'Successful calls', 'callkeeper-autobind' ),
			'fail' => __( 'Failed calls', 'callkeeper-autobind' ),
			'all' => __( 'All calls', 'callkeeper-autobind' ),
		),
	),
	'person' => array(
		'label' => __( 'Visitor’s name', 'callkeeper-autobind' ),
		'help' => __( 'The name the operator hears, if it should not be taken from the form. Placeholders such as {form.title}, {page.title}, {utm.source}, {field:NAME} are filled in.', 'callkeeper-autobind' ),
		'value_words' => array(),
	),
	'param1' => array(
		'label' => __( 'Fact 1 for the operator', 'callkeeper-autobind' ),
		'help' => __( 'Anything the operator should hear before the call, in a few words. Placeholders such as {form.title}, {page.title}, {utm.source}, {field:NAME} are filled in.', 'callkeeper-autobind' ),
		'value_words' => array(),
	),
	'param2' => array(
		'label' => __( 'Fact 2 for the operator', 'callkeeper-autobind' ),
		'help' => __( 'Anything the operator should hear before the call, in a few words. Placeholders such as {form.title}, {page.title}, {utm.source}, {field:NAME} are filled in.', 'callkeeper-autobind' ),
		'value_words' => array(),
	),
	'partner' => array(
		'label' => __( 'Name of the integrating product', 'callkeeper-autobind' ),
		'help' => __( 'The name of the product that orders the call. Russian letters and spaces only.', 'callkeeper-autobind' ),
		'value_words' => array(),
	),
	'title' => array(
		'label' => __( 'Title of the form', 'callkeeper-autobind' ),
		'help' => __( 'How the form is called in reports and analytics. Empty: taken from the heading or the name of the form. Placeholders such as {form.title}, {page.title}, {utm.source}, {field:NAME} are filled in.', 'callkeeper-autobind' ),
		'value_words' => array(),
	),
	'country' => array(
		'label' => __( 'Country of numbers without a code', 'callkeeper-autobind' ),
		'help' => __( 'Two letters of the country whose numbers visitors type without a country code. “auto” takes it from the mask of the control, a country chosen beside it or the domain of the site, else Russia.', 'callkeeper-autobind' ),
		'value_words' => array(
			'auto' => __( 'Found automatically', 'callkeeper-autobind' ),
		),
	),
	'countries' => array(
		'label' => __( 'Allowed countries', 'callkeeper-autobind' ),
		'help' => __( 'A list of two-letter country codes (the United Kingdom is GB). A number of any other country counts as a wrong number. “all” allows every country.', 'callkeeper-autobind' ),
		'value_words' => array(
			'all' => __( 'All countries', 'callkeeper-autobind' ),
		),
	),
	'check' => array(
		'label' => __( 'How strict the phone check is', 'callkeeper-autobind' ),
		'help' => __( '“possible” checks the number of digits, “valid” checks that such numbers are given out in that country, “off” checks nothing.', 'callkeeper-autobind' ),
		'value_words' => array(
			'possible' => __( 'Number of digits', 'callkeeper-autobind' ),
			'valid' => __( 'Full numbering plan', 'callkeeper-autobind' ),
			'off' => __( 'No check', 'callkeeper-autobind' ),
		),
	),
	'invalid' => array(
		'label' => __( 'When the number is wrong', 'callkeeper-autobind' ),
		'help' => __( '“warn” stops the form once and shows why; the same number passes the second time. “block” stops it every time. “skip” never touches the form and orders no call.', 'callkeeper-autobind' ),
		'value_words' => array(
			'warn' => __( 'Warn once, then let it pass', 'callkeeper-autobind' ),
			'block' => __( 'Stop the form every time', 'callkeeper-autobind' ),
			'skip' => __( 'Do not touch the form, order no call', 'callkeeper-autobind' ),
		),
	),
	'messageTel' => array(
		'label' => __( 'Message for a wrong number', 'callkeeper-autobind' ),
		'help' => __( 'What the visitor reads when the number is wrong. Empty: our words in the language of the page.', 'callkeeper-autobind' ),
		'value_words' => array(),
	),
	'messageCountry' => array(
		'label' => __( 'Message for a country not allowed', 'callkeeper-autobind' ),
		'help' => __( 'What the visitor reads when the number belongs to a country that is not allowed. Empty: our words in the language of the page.', 'callkeeper-autobind' ),
		'value_words' => array(),
	),
	'lang' => array(
		'label' => __( 'Language of messages', 'callkeeper-autobind' ),
		'help' => __( 'Language of the messages to visitors: ru, en, uk, kk, be, uz. Empty: the language of the page; where we do not speak it, Russian or English.', 'callkeeper-autobind' ),
		'value_words' => array(),
	),
	'send' => array(
		'label' => __( 'When the call is ordered', 'callkeeper-autobind' ),
		'help' => __( '“auto” waits until the site has accepted the form, as far as that can be seen. “submit” orders at once when the form is sent without mistakes. “success” waits for the form system to say that it accepted the form; where it says nothing and shows no error for ten seconds, the call is ordered too.', 'callkeeper-autobind' ),
		'value_words' => array(
			'auto' => __( 'When the site has accepted the form', 'callkeeper-autobind' ),
			'submit' => __( 'At once when the form is sent', 'callkeeper-autobind' ),
			'success' => __( 'When the form system reports success', 'callkeeper-autobind' ),
		),
	),
	'dedupe' => array(
		'label' => __( 'Do not repeat a number for', 'callkeeper-autobind' ),
		'help' => __( 'For so many seconds the same number is not ordered again from this browser. 0 switches this off.', 'callkeeper-autobind' ),
		'value_words' => array(),
	),
	'limit' => array(
		'label' => __( 'Calls per minute', 'callkeeper-autobind' ),
		'help' => __( 'The most calls one browser can order within a minute. More are refused.', 'callkeeper-autobind' ),
		'value_words' => array(),
	),
	'consent' => array(
		'label' => __( 'Wait for consent', 'callkeeper-autobind' ),
		'help' => __( 'A list of Consent Mode types. The call waits until all of them are granted and is dropped when one is denied; a type that the page never sets counts as granted. “off” does not wait.', 'callkeeper-autobind' ),
		'value_words' => array(
			'off' => __( 'Do not wait', 'callkeeper-autobind' ),
			'ad_storage' => __( 'Advertising storage', 'callkeeper-autobind' ),
			'ad_user_data' => __( 'User data for advertising', 'callkeeper-autobind' ),
			'ad_personalization' => __( 'Personalised advertising', 'callkeeper-autobind' ),
			'analytics_storage' => __( 'Analytics storage', 'callkeeper-autobind' ),
			'functionality_storage' => __( 'Functional storage', 'callkeeper-autobind' ),
			'personalization_storage' => __( 'Personalisation storage', 'callkeeper-autobind' ),
			'security_storage' => __( 'Security storage', 'callkeeper-autobind' ),
		),
	),
	'pii' => array(
		'label' => __( 'Phone and name in analytics', 'callkeeper-autobind' ),
		'help' => __( 'What the data layer gets of the visitor’s phone and name: as CallKeeper gave them, a fingerprint (SHA-256) of the number, or nothing.', 'callkeeper-autobind' ),
		'value_words' => array(
			'raw' => __( 'As they are', 'callkeeper-autobind' ),
			'hash' => __( 'Fingerprint of the number', 'callkeeper-autobind' ),
			'none' => __( 'Nothing', 'callkeeper-autobind' ),
		),
	),
	'storage' => array(
		'label' => __( 'Where an unsent call is kept', 'callkeeper-autobind' ),
		'help' => __( 'Where a call that could not be handed over survives a change of page, for 30 minutes at most: in this tab, in this browser, or nowhere.', 'callkeeper-autobind' ),
		'value_words' => array(
			'session' => __( 'In this tab', 'callkeeper-autobind' ),
			'local' => __( 'In this browser', 'callkeeper-autobind' ),
			'off' => __( 'Nowhere', 'callkeeper-autobind' ),
		),
	),
	'dataLayer' => array(
		'label' => __( 'Data layer', 'callkeeper-autobind' ),
		'help' => __( 'Name of the array into which events are pushed for Tag Manager. “off” pushes nothing.', 'callkeeper-autobind' ),
		'value_words' => array(
			'off' => __( 'Push nothing', 'callkeeper-autobind' ),
		),
	),
	'events' => array(
		'label' => __( 'Which events are pushed', 'callkeeper-autobind' ),
		'help' => __( '“calls” tells analytics of ordered calls only. “all” also tells of skipped, wrong and failed attempts, with the reason.', 'callkeeper-autobind' ),
		'value_words' => array(
			'calls' => __( 'Ordered calls', 'callkeeper-autobind' ),
			'all' => __( 'All attempts', 'callkeeper-autobind' ),
		),
	),
	'metrika' => array(
		'label' => __( 'Yandex.Metrika goals', 'callkeeper-autobind' ),
		'help' => __( 'Number of the counter in which a goal is reached when a call is ordered. “auto” takes every counter on the page, “off” none.', 'callkeeper-autobind' ),
		'value_words' => array(
			'auto' => __( 'Every counter on the page', 'callkeeper-autobind' ),
			'off' => __( 'No goals', 'callkeeper-autobind' ),
		),
	),
	'userData' => array(
		'label' => __( 'Enhanced conversions', 'callkeeper-autobind' ),
		'help' => __( 'Adds the visitor’s phone to the event of an ordered call in the form that Google’s enhanced conversions expect. Every tag on the page can then read it.', 'callkeeper-autobind' ),
		'value_words' => array(),
	),
	'wait' => array(
		'label' => __( 'Wait for the widget', 'callkeeper-autobind' ),
		'help' => __( 'How many seconds a call waits on a page for the CallKeeper widget before one attempt is made without it. A widget that appears later still gets the call.', 'callkeeper-autobind' ),
		'value_words' => array(),
	),
	'leave' => array(
		'label' => __( 'When the form opens another page', 'callkeeper-autobind' ),
		'help' => __( '“settle” gives the call up to 50 ms to get out and does not touch the form. “hold” holds the form back until CallKeeper has answered or the longest hold has passed. “off” does neither.', 'callkeeper-autobind' ),
		'value_words' => array(
			'settle' => __( 'A short moment, the form is not touched', 'callkeeper-autobind' ),
			'hold' => __( 'Hold the form back until CallKeeper answers', 'callkeeper-autobind' ),
			'off' => __( 'Do nothing', 'callkeeper-autobind' ),
		),
	),
	'hold' => array(
		'label' => __( 'Longest hold', 'callkeeper-autobind' ),
		'help' => __( 'The longest time in milliseconds for which “hold” keeps a form back.', 'callkeeper-autobind' ),
		'value_words' => array(),
	),
	'redeliver' => array(
		'label' => __( 'What the next page sends again', 'callkeeper-autobind' ),
		'help' => __( '“queued” sends only calls that never reached a widget. “unacked” also repeats those that CallKeeper did not confirm, which can order a call twice. “off” sends nothing.', 'callkeeper-autobind' ),
		'value_words' => array(
			'queued' => __( 'Calls that never reached a widget', 'callkeeper-autobind' ),
			'unacked' => __( 'Also calls without confirmation', 'callkeeper-autobind' ),
			'off' => __( 'Nothing', 'callkeeper-autobind' ),
		),
	),
	'debug' => array(
		'label' => __( 'Explain in the console', 'callkeeper-autobind' ),
		'help' => __( 'Explains every decision in the browser’s console. Visitors see nothing.', 'callkeeper-autobind' ),
		'value_words' => array(),
	),
	'dryRun' => array(
		'label' => __( 'Dry run', 'callkeeper-autobind' ),
		'help' => __( 'Everything happens except the call: for trying the settings on a live site.', 'callkeeper-autobind' ),
		'value_words' => array(),
	),
);
