# Tools and outputs that hang on practices: kind, language, licence, link. A dead link is told to its owner once.

## Commands

resources-command-tools = Tools to use again: worksheets, guides, slides, videos
    .words = tools, materials, worksheets, tools and outputs

## Kinds

resources-kind-worksheet = Worksheet
resources-kind-guide = Guide
resources-kind-slides = Slides
resources-kind-video = Video
resources-kind-form = Form
resources-kind-dataset = Data
resources-kind-paper = Paper or report
resources-kind-other = Something else

## Pages

resources-of = Tools and outputs
resources-all = Newest tools and outputs
resources-none-here = Nothing is attached to this practice yet.
resources-none = No practice here has a tool attached yet. Open one of your practices to add the first.
resources-not-found = I found no tool called “{ $words }”. Try another word, or choose a kind.
resources-which-kind = Which kind are you looking for?
resources-kinds = By kind
resources-every-kind = All kinds
resources-practice = Back to the practice
resources-others = All tools of the practice
resources-belongs = Belongs to the practice: { $title }
resources-language = { LANGUAGE($code) }
resources-licence-unknown = Not known
resources-licence-not-known = licence not known
resources-licence-reserved = © All rights reserved
resources-open = Open the link
resources-gone = That is not here any more.
resources-did-you-mean = Did you mean one of these?

## Adding and changing

resources-title = Tool or output
resources-add = Add a tool
resources-add-to = For the practice “{ $title }”.
resources-relink = Thank you for looking after “{ $title }”.
resources-field-link = Link
    .ask = Where is it? Send me the link.
    .help = An address such as https://example.org/worksheet.pdf
resources-field-title = Title
    .ask = What is it called?
    .help = A short name, such as: Breathing exercises for class
resources-field-kind = Kind
    .ask = What is it?
    .help = One of the buttons
resources-field-language = Language
    .ask = Which language is it in?
    .help = A language, such as: French
resources-field-licence = Licence
    .ask = May others use it, and how? Choose its licence or type it.
    .help = The licence that stands in it, such as: CC BY 4.0
resources-link-unclear = I cannot use that as a link. Send an address of the open web, such as https://example.org/worksheet.pdf
resources-title-unclear = Give it a short name, such as: Breathing exercises for class
resources-title-long = That is long for a name. At most { $count } characters, please.
resources-press-one = Please press one of the buttons.
resources-language-unknown = I do not know this language. Try its name in English, or skip the question.
resources-licence-long = Write the licence in at most { $count } characters, or press Not known.
resources-there-already = This link is attached to the practice already. Send another one, or cancel.
resources-too-many =
    { $count ->
        [one] A practice holds at most { $count } tool. Remove it first.
       *[other] A practice holds at most { $count } tools. Remove one first.
    }
resources-not-yours = Only the practice’s author and the coordinators there can add a tool.
resources-saved = Saved. Who follows the theme, the section or the author sees it in their next digest.
resources-changed = Changed.
resources-remove = Remove
resources-remove-ask = Remove “{ $title }” from the practice?
resources-remove-yes = Yes, remove it
resources-keep = Keep it
resources-removed = “{ $title }” is removed.

## Links that lead nowhere

resources-dead = The link did not work when I last looked, { DAY($at) }.
resources-dead-found = The link of “{ $title }” has not worked for two weeks:
resources-dead-what = What shall we do? I will not ask again about this.
resources-change-link = Change the link
resources-still-right = It is right
resources-vouched = Good, I leave it as it is.
resources-problem-gone = The server says that there is nothing at this address.
resources-problem-error = The server answers with an error.
resources-problem-timeout = The server takes too long to answer.
resources-problem-unreachable = The server cannot be reached.
resources-problem-redirects = It leads from one address to the next without end.
resources-problem-private = It leads into a private network.
resources-problem-unsafe = The server’s certificate is not valid.
