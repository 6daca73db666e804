# What each diagnostic means and how to settle it (`zeroplan explain CODE`). Codes are never reused; a test walks the
# sources and says which is missing here.

diagnostic "access/limit" {
  means  = "The code opens more paths than are followed: many resources share one security group or role, and each pair of them is a path. What was not followed was not judged."
  settle = "Give groups and roles to fewer resources, or check one environment at a time with `--environment`."
}

diagnostic "annotate/model-only" {
  means  = "The diagram came inside a picture or a page; the annotated copy is the draw.io file from inside it."
  settle = "Open the copy in draw.io, and export it again to have the picture."
}

diagnostic "annotate/no-model" {
  means  = "Properties can be written into draw.io files only, and this file carries no draw.io model."
  settle = "In an SVG of another tool write `data-zt-kind`, `data-zt-from` and their like by hand."
}

diagnostic "architecture/nothing-known" {
  means  = "No shape of the diagram means anything to the catalogue, so there is nothing to generate or to compare."
  settle = "Draw with draw.io's AWS shapes, or say what a shape is with `zt-kind`."
}

diagnostic "architecture/several-pages" {
  means  = "More than one page has shapes of the catalogue, and no choice was made."
  settle = "Choose with `--page`, or with `page` in the configuration."
}

diagnostic "architecture/too-crowded" {
  means  = "What lies on the same spot costs the square of its number, so a page has a limit."
  settle = "Draw what lies over each other apart, or on several pages."
}

diagnostic "architecture/unknown-kind" {
  means  = "The value of `zt-kind` is neither a kind of the catalogue nor a resource type."
  settle = "`zeroplan catalog` lists the kinds."
}

diagnostic "architecture/unknown-page" {
  means  = "The page that was asked for is not in the file."
  settle = "Give its name, or its number from 1."
}

diagnostic "architecture/wrong-annotation" {
  means  = "A property beginning with `zt-` has a value that it cannot have; it is ignored."
  settle = "Correct the value; the README lists the properties."
}

diagnostic "catalog/duplicate" {
  means  = "Two entries of the templates have the same name, and one of them is never used."
  settle = "Remove one of them."
}

diagnostic "catalog/duplicate-key" {
  means  = "A key is written twice in one block."
  settle = "Remove one of them."
}

diagnostic "catalog/missing-example" {
  means  = "Every control shows Terraform that passes and Terraform that fails; the tests hold it to both."
  settle = "Add the example that is missing."
}

diagnostic "catalog/missing-input" {
  means  = "A variable of a module has no default, and the kind's file gives it no value: Terraform would ask for it."
  settle = "Add an `input` to component.hcl, or a default to the variable."
}

diagnostic "catalog/missing-key" {
  means  = "A block lacks a key that it must have."
  settle = "Add it."
}

diagnostic "catalog/missing-size" {
  means  = "A kind asks for a size that a profile does not have: environments of that profile would take another one's."
  settle = "Add it to the profile in `environments/`."
}

diagnostic "catalog/name-differs" {
  means  = "A control is found by its file's name."
  settle = "Give file and control the same name."
}

diagnostic "catalog/name-mismatch" {
  means  = "A component is found by its folder's name."
  settle = "Give folder and component the same name."
}

diagnostic "catalog/no-module" {
  means  = "A kind may be served by the module of another kind; that kind has none."
  settle = "Name a kind whose folder of components holds a module, or give this one a module of its own."
}

diagnostic "catalog/one-per-file" {
  means  = "A file holds one control, so that it is found by its name."
  settle = "Give the second a file of its own."
}

diagnostic "catalog/type-differs" {
  means  = "A value has another type than the variable that takes it."
  settle = "Give it the type that the variable has."
}

diagnostic "catalog/unknown-block" {
  means  = "A block is not known where it stands, so nothing reads it."
  settle = "Correct its name, or remove it."
}

diagnostic "catalog/unknown-function" {
  means  = "A control calls a function that there is not; it could never be decided."
  settle = "Correct the name; ARCHITECTURE.md lists the functions."
}

diagnostic "catalog/unknown-input" {
  means  = "A kind or a flow gives a module something that it does not take."
  settle = "Add the variable to the module, or correct the name."
}

diagnostic "catalog/unknown-key" {
  means  = "A key is not known where it stands, so nothing reads it."
  settle = "Correct its name, or remove it."
}

diagnostic "catalog/unknown-kind" {
  means  = "A flow, shape, group or the like names a kind that there is not."
  settle = "Correct the name, or add the kind to `kinds.hcl`."
}

diagnostic "catalog/unknown-name" {
  means  = "A control names something that has no meaning in conditions."
  settle = "Correct the name; ARCHITECTURE.md lists what a condition may name."
}

diagnostic "catalog/unknown-output" {
  means  = "The kind's identity names an output that its module does not have: no arrow could use it."
  settle = "Add the output to the module, or correct the name."
}

diagnostic "catalog/unknown-verb" {
  means  = "The default of a flow is no verb, so an arrow without a label would mean nothing."
  settle = "Use a verb of `labels/verbs.hcl`, or one that the flow gives actions."
}

diagnostic "catalog/unknown-word" {
  means  = "A value is none of the words that are allowed there."
  settle = "Use one of those that the message lists."
}

diagnostic "catalog/unused-size" {
  means  = "A profile has a size that no input asks for: changing it would change nothing."
  settle = "Remove it, or use it as `zt.size.NAME`."
}

diagnostic "catalog/wrong-action" {
  means  = "What stands in a list of actions is not exactly one action of a service."
  settle = "Write `service:Action`, without wildcards."
}

diagnostic "catalog/wrong-labels" {
  means  = "A block has more or fewer labels than it takes."
  settle = "Write as many as the message says."
}

diagnostic "catalog/wrong-port" {
  means  = "A way out of every workload is not written as a protocol and a port."
  settle = "Write it as `udp/53`."
}

diagnostic "catalog/wrong-type" {
  means  = "A value has another type than its key takes."
  settle = "Write a value of that type."
}

diagnostic "catalog/wrong-value" {
  means  = "A value is none of those that its key takes."
  settle = "Write one of those that the message names."
}

diagnostic "configuration/duplicate" {
  means  = "The configuration says something twice under one name."
  settle = "Remove one of them."
}

diagnostic "configuration/duplicate-key" {
  means  = "A key is written twice in one block of the configuration."
  settle = "Remove one of them."
}

diagnostic "configuration/missing-key" {
  means  = "A block of the configuration lacks a key that it must have."
  settle = "Add it; `zeroplan init` writes an example with every key."
}

diagnostic "configuration/own-key" {
  means  = "A further variable has the name of something that is a key of the environment."
  settle = "Write it as that key."
}

diagnostic "configuration/unknown-account" {
  means  = "The configuration speaks of an account that nobody drew."
  settle = "Correct the name to that of the frame, or draw the account."
}

diagnostic "configuration/unknown-block" {
  means  = "A block is not known in the configuration."
  settle = "Correct its name; `zeroplan init` writes an example with every key."
}

diagnostic "configuration/unknown-environment" {
  means  = "An exception is for an environment that there is not, so it excuses nothing."
  settle = "Correct the name."
}

diagnostic "configuration/unknown-key" {
  means  = "A key is not known in the configuration."
  settle = "Correct its name; `zeroplan init` writes an example with every key."
}

diagnostic "configuration/unknown-variable" {
  means  = "An environment gives a value to a variable that the stack does not have."
  settle = "Correct the name, or remove it."
}

diagnostic "configuration/wrong-labels" {
  means  = "A block of the configuration has more or fewer labels than it takes."
  settle = "Write as many as the message says."
}

diagnostic "configuration/wrong-type" {
  means  = "A value of the configuration has another type than its key takes."
  settle = "Write a value of that type."
}

diagnostic "configuration/wrong-value" {
  means  = "A value of the configuration is none of those that its key takes."
  settle = "Write one of those that the message names."
}

diagnostic "control/evaluation-failed" {
  means  = "A control could not be computed: a defect of the control, not of your code. It counts as undecided, never as passed."
  settle = "Correct the condition at the place; `zeroplan catalog lint` helps."
}

diagnostic "diagram/arrow-without-place" {
  means  = "An arrow has an end that is attached to nothing and lies nowhere."
  settle = "Delete it, or attach both ends."
}

diagnostic "diagram/cloudcraft" {
  means  = "Cloudcraft draws in perspective: its SVG says neither which service a box is nor what an arrow joins."
  settle = "Export the blueprint from Cloudcraft as draw.io (mxGraph) and give that file."
}

diagnostic "diagram/coordinate" {
  means  = "A coordinate is not a number that can be used; it is read as 0."
  settle = "Move the shape in the editor and save again."
}

diagnostic "diagram/damaged-page" {
  means  = "The compressed text of a page cannot be unpacked."
  settle = "Export the diagram again, or save it uncompressed."
}

diagnostic "diagram/decoration" {
  means  = "Forms of a plain SVG without a label, and lines without an arrow head, mean nothing by themselves."
  settle = "Mark those that mean something with `data-zt-kind`, or `data-zt-from` and `data-zt-to`."
}

diagnostic "diagram/dependencies" {
  means  = "The picture is one of `terraform graph`: its arrows say what refers to what, and are read as access."
  settle = "Look at each arrow; what only refers to something needs none. Draw the access in draw.io where the two differ."
}

diagnostic "diagram/duplicate-id" {
  means  = "Two cells have the same id; the second goes by another."
  settle = "Delete one and draw it again."
}

diagnostic "diagram/empty" {
  means  = "The file has no bytes."
  settle = "Give a draw.io file or an SVG."
}

diagnostic "diagram/empty-page" {
  means  = "A page has nothing that is drawn."
  settle = "Choose another page, or draw on it."
}

diagnostic "diagram/html-without-model" {
  means  = "An HTML export that loads its diagram from elsewhere holds none itself."
  settle = "Export it with the diagram included."
}

diagnostic "diagram/library" {
  means  = "The file is a library of shapes, not a diagram."
  settle = "Place its shapes on a page and save that."
}

diagnostic "diagram/long-label" {
  means  = "A label is longer than is read; the rest is ignored."
  settle = "Shorten it, or raise `--max-label`."
}

diagnostic "diagram/lucidchart" {
  means  = "Lucidchart writes texts and lines as outlines: only frames and icons can be read from its SVG."
  settle = "Export the document as Visio (VSDX), open that in draw.io and give the saved file."
}

diagnostic "diagram/missing-end" {
  means  = "An arrow is attached to a cell that is not on the page; that end is read as loose."
  settle = "Attach it to a shape."
}

diagnostic "diagram/missing-id" {
  means  = "A cell has no id, so it gets one from its place in the file, which may change."
  settle = "Save the file in draw.io, which gives every cell an id."
}

diagnostic "diagram/missing-parent" {
  means  = "A cell lies in one that is not on the page; draw.io does not show it."
  settle = "Draw it again, or delete it."
}

diagnostic "diagram/neither-shape-nor-arrow" {
  means  = "A cell is neither a shape nor an arrow; nothing of it is drawn."
  settle = "Give it `vertex=\"1\"` or `edge=\"1\"`."
}

diagnostic "diagram/nested" {
  means  = "A page holds a whole diagram file instead of a page."
  settle = "Open the inner file and save it by itself."
}

diagnostic "diagram/no-model" {
  means  = "A page holds something that is no model of draw.io."
  settle = "Save the file in draw.io again."
}

diagnostic "diagram/no-pages" {
  means  = "The file has no pages."
  settle = "Save the file in draw.io again."
}

diagnostic "diagram/no-root" {
  means  = "The model of a page lacks its `root`."
  settle = "Save the file in draw.io again."
}

diagnostic "diagram/not-a-cell" {
  means  = "An element among the cells is none; it is ignored."
  settle = "Remove it."
}

diagnostic "diagram/not-a-diagram" {
  means  = "The file is nothing in which a diagram could be."
  settle = "Export the diagram as draw.io XML, or as SVG or PNG with a copy of it included."
}

diagnostic "diagram/nothing-recognised" {
  means  = "An SVG holds neither a model of draw.io nor anything that can be recognised as a shape."
  settle = "Export it from draw.io with a copy included, or mark its elements with `data-zt-kind`."
}

diagnostic "diagram/parent-cycle" {
  means  = "A cell lies in itself, through others; it is read as lying on the page."
  settle = "Draw it again."
}

diagnostic "diagram/picture-without-model" {
  means  = "A PNG holds only the picture."
  settle = "Export it with \"Include a copy of my diagram\" ticked."
}

diagnostic "diagram/too-large" {
  means  = "The file is larger than is read."
  settle = "Raise `--max-input` if you trust it."
}

diagnostic "diagram/too-many-copies" {
  means  = "The SVG draws more elements through `use` than are read."
  settle = "Raise `--max-elements` if you trust it."
}

diagnostic "diagram/too-many-pages" {
  means  = "The file has more pages than are read."
  settle = "Raise `--max-pages` if you trust it."
}

diagnostic "diagram/unknown-end" {
  means  = "An arrow names a shape, in `data-zt-from` or `data-zt-to`, that there is not."
  settle = "Correct the name."
}

diagnostic "diagram/unpacked-too-large" {
  means  = "The compressed parts unpack to more than is read."
  settle = "Raise `--max-inflated` if you trust the file."
}

diagnostic "diagram/unreadable-content" {
  means  = "The model that an SVG carries cannot be unpacked; what is drawn is read instead."
  settle = "Export it from draw.io again."
}

diagnostic "diagram/unreadable-scene" {
  means  = "An Excalidraw SVG says that it carries its scene, which cannot be unpacked; the drawing itself is read instead."
  settle = "Export it from Excalidraw again with the scene embedded."
}

diagnostic "eval/unknown" {
  means  = "A value is known only when Terraform applies."
  settle = "Nothing is wrong: it prints as `unknown`."
}

diagnostic "flow/refused" {
  means  = "An arrow cannot be generated with least privilege, so what it says stays denied. The rest of the tree is written."
  settle = "The message says what settles it: a port, a verb, or what to draw instead."
}

diagnostic "generate/edited" {
  means  = "A file that was generated has been edited since; nothing was written, so the edit is not lost."
  settle = "Move the change to a file named `*_custom.tf`, or use `--keep` or `--force`."
}

diagnostic "generate/foreign-file" {
  means  = "A file that zeroplan did not write stands where it would write one."
  settle = "Move it away, or use `--keep`."
}

diagnostic "generate/lock-file" {
  means  = "The record of the tree cannot be understood; without it boxes would lose their addresses."
  settle = "Restore `zeroplan.lock.json` from version control."
}

diagnostic "generate/lower-phase" {
  means  = "The tree was generated through a later phase; going back would delete what came with it."
  settle = "Look at it with `--diff`; `--force` does it all the same."
}

diagnostic "generate/strict" {
  means  = "With `--strict` nothing is written when something drawn was refused or is unknown."
  settle = "Settle what is listed, or run without it."
}

diagnostic "generate/write-failed" {
  means  = "A file could not be written. Every file is either old or new."
  settle = "See what the system says; run again."
}

diagnostic "hcl/argument-count" {
  means  = "A function got more or fewer arguments than it takes."
  settle = "Give it as many as the message says."
}

diagnostic "hcl/attribute-of-null" {
  means  = "An attribute of null was asked for, which Terraform takes for an error."
  settle = "Use `try(…)`, or make sure that the value is set."
}

diagnostic "hcl/bad-escape" {
  means  = "A backslash in a string begins no escape of HCL."
  settle = "Write `\\\\` for a backslash."
}

diagnostic "hcl/bad-for" {
  means  = "A `for` expression is not written as one."
  settle = "Write `[for x in list : value]` or `{ for k, v in map : key => value }`."
}

diagnostic "hcl/bad-function-name" {
  means  = "The name of a function is not written as one."
  settle = "Write `NAME(…)`, or `provider::NAME::FUNCTION(…)`."
}

diagnostic "hcl/bad-heredoc" {
  means  = "`<<` is not followed by a marker and a line break."
  settle = "Write a word such as `EOT` directly after it, alone until the line's end."
}

diagnostic "hcl/bad-number" {
  means  = "Digits do not make a number."
  settle = "Write digits with at most one `.`; put versions in quotes."
}

diagnostic "hcl/bad-traversal" {
  means  = "What follows a value is neither an attribute nor an index."
  settle = "Write `.name` or `[index]`."
}

diagnostic "hcl/brace-on-new-line" {
  means  = "A block's `{` must stand on the line of its type."
  settle = "Move it there."
}

diagnostic "hcl/colon-in-body" {
  means  = "An argument is written with `:`."
  settle = "Write `name = value`."
}

diagnostic "hcl/comma-in-body" {
  means  = "Arguments of a body are separated by line breaks."
  settle = "Remove the comma."
}

diagnostic "hcl/crowded-block" {
  means  = "A block on one line can hold one argument only."
  settle = "Write it on several lines."
}

diagnostic "hcl/division-by-zero" {
  means  = "A number is divided by zero."
  settle = "Guard it: `x == 0 ? 0 : y / x`."
}

diagnostic "hcl/duplicate-attribute" {
  means  = "An argument is set twice in one body."
  settle = "Keep one of the two."
}

diagnostic "hcl/duplicate-key" {
  means  = "A `for` expression gives the same key twice."
  settle = "Use `...` after the value to group by key."
}

diagnostic "hcl/evaluation-limit" {
  means  = "The evaluation took more steps, or made more, than is allowed."
  settle = "Split the expression, or raise the limit."
}

diagnostic "hcl/expected-block" {
  means  = "A block lacks its body."
  settle = "Write `type \"label\" { … }`, with the brace on the same line."
}

diagnostic "hcl/expected-expression" {
  means  = "A value is missing."
  settle = "Write it on the same line."
}

diagnostic "hcl/expected-item" {
  means  = "What stands there begins neither an argument nor a block."
  settle = "Write `name = value` or `type \"label\" { … }`."
}

diagnostic "hcl/expected-object-value" {
  means  = "A key of an object has no value."
  settle = "Write `key = value`."
}

diagnostic "hcl/function-failed" {
  means  = "A function could not compute its result from these arguments."
  settle = "The message says why."
}

diagnostic "hcl/incomplete-conditional" {
  means  = "A conditional lacks its other value."
  settle = "Write `condition ? value : otherwise`."
}

diagnostic "hcl/inconsistent-conditional" {
  means  = "The two results of a conditional have types that cannot be made one."
  settle = "Give both the same type."
}

diagnostic "hcl/index-of-null" {
  means  = "An element of null was asked for."
  settle = "Use `try(…)`, or make sure that the value is set."
}

diagnostic "hcl/invalid-argument" {
  means  = "An argument has a value that the function does not take."
  settle = "The message says what it takes."
}

diagnostic "hcl/invalid-expansion" {
  means  = "`...` stands after something that is no list."
  settle = "Use it after a list, tuple or set."
}

diagnostic "hcl/invalid-index" {
  means  = "An index is none of the value's."
  settle = "Use a number for lists and a text for maps."
}

diagnostic "hcl/invalid-key" {
  means  = "A key of an object is not a text."
  settle = "Use a text, or convert it with `tostring(…)`."
}

diagnostic "hcl/invalid-template-value" {
  means  = "A list, map or object stands in a text."
  settle = "Convert it, for example with `jsonencode(…)` or `join(…)`."
}

diagnostic "hcl/iteration-over-null" {
  means  = "`for` was given null."
  settle = "Give it a collection, for example with `coalesce(…)`."
}

diagnostic "hcl/iteration-over-primitive" {
  means  = "`for` was given a text, number or bool."
  settle = "Give it a collection."
}

diagnostic "hcl/merge-conflict" {
  means  = "A version control left both sides of a merge in the file."
  settle = "Keep one of the two versions, and remove the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`."
}

diagnostic "hcl/missing-map-element" {
  means  = "A map or list has no such element."
  settle = "Use `lookup(…)` or `try(…)`, or correct the key."
}

diagnostic "hcl/missing-newline" {
  means  = "Two items stand on one line."
  settle = "Begin a new line between them."
}

diagnostic "hcl/missing-separator" {
  means  = "Elements are not separated."
  settle = "Put a comma or a line break between them."
}

diagnostic "hcl/not-utf-8" {
  means  = "Terraform is written in UTF-8, and these bytes are not."
  settle = "Save the file as UTF-8."
}

diagnostic "hcl/null-condition" {
  means  = "A condition is null."
  settle = "Conditions must be true or false."
}

diagnostic "hcl/null-in-template" {
  means  = "Null stands in a text."
  settle = "Use `coalesce(…)`, or make sure that the value is set."
}

diagnostic "hcl/null-operand" {
  means  = "An operator was given null."
  settle = "Make sure that the value is set."
}

diagnostic "hcl/number-out-of-range" {
  means  = "A result is too large to be a number."
  settle = "Compute with smaller numbers."
}

diagnostic "hcl/stray-directive" {
  means  = "A `%%{ … }` has no beginning that it belongs to."
  settle = "Remove it, or add the beginning."
}

diagnostic "hcl/template-in-label" {
  means  = "A block's label cannot be computed."
  settle = "Write it as plain text."
}

diagnostic "hcl/too-deep" {
  means  = "Something is nested deeper than is read."
  settle = "Move inner parts to local values."
}

diagnostic "hcl/too-long-expression" {
  means  = "An expression has more operators in a row than are read."
  settle = "Split it with local values."
}

diagnostic "hcl/unbalanced-bracket" {
  means  = "A closing bracket closes nothing."
  settle = "Remove it, or add the opening one."
}

diagnostic "hcl/unclosed-block" {
  means  = "A block is never closed."
  settle = "Add the closing brace."
}

diagnostic "hcl/unclosed-bracket" {
  means  = "A bracket is never closed."
  settle = "Add the closing one."
}

diagnostic "hcl/unclosed-comment" {
  means  = "A comment is never closed."
  settle = "End it with `*/`."
}

diagnostic "hcl/unclosed-directive" {
  means  = "A `%%{ if }` or `%%{ for }` is never ended."
  settle = "Add `%%{ endif }` or `%%{ endfor }`."
}

diagnostic "hcl/unclosed-heredoc" {
  means  = "A heredoc is never closed."
  settle = "Write its marker alone on the line after the text."
}

diagnostic "hcl/unclosed-interpolation" {
  means  = "An interpolation is never closed."
  settle = "Close it with a brace."
}

diagnostic "hcl/unclosed-string" {
  means  = "A string is not closed on its line."
  settle = "Add the closing quote; long texts go into a heredoc."
}

diagnostic "hcl/unclosed-template" {
  means  = "A template is not closed."
  settle = "Add the closing quote."
}

diagnostic "hcl/unexpected-character" {
  means  = "A character means nothing there."
  settle = "Remove it."
}

diagnostic "hcl/unexpected-token" {
  means  = "Something stands after the end of the expression."
  settle = "Remove it, or join it with an operator."
}

diagnostic "hcl/unknown-directive" {
  means  = "A `%%{ … }` is neither `if` nor `for`."
  settle = "Write one of these, or double the percent sign to mean the text itself."
}

diagnostic "hcl/unknown-function" {
  means  = "There is no function of that name."
  settle = "Correct the name."
}

diagnostic "hcl/unknown-name" {
  means  = "There is nothing of that name in scope."
  settle = "Correct the name."
}

diagnostic "hcl/unsuitable-operand" {
  means  = "An operator was given a value that it does not take."
  settle = "Convert the value."
}

diagnostic "hcl/unsupported-attribute" {
  means  = "A value has no such attribute."
  settle = "Correct the name."
}

diagnostic "init/exists" {
  means  = "A file that `init` would write is there already; nothing was written."
  settle = "Name another folder, or move it away."
}

diagnostic "init/write-failed" {
  means  = "A file could not be written."
  settle = "See what the system says."
}

diagnostic "input/absent-environment" {
  means  = "The configuration declares an environment for which the tree has no code, so it was not compared."
  settle = "Name its root with `--environment-root NAME=DIR`, or remove it."
}

diagnostic "input/no-terraform" {
  means  = "The folder holds no Terraform, nor do the places where environments usually are."
  settle = "Name the folder of the root modules, or use `--environment-root NAME=DIR`."
}

diagnostic "input/not-a-file" {
  means  = "A folder, a device or the like was named where a file is read."
  settle = "Name the file itself."
}

diagnostic "input/not-found" {
  means  = "There is nothing at that path."
  settle = "Check it; paths are relative to the current folder."
}

diagnostic "input/not-native" {
  means  = "A file of JSON was named where only the native syntax is formatted."
  settle = "Name files in native syntax; JSON is not changed."
}

diagnostic "input/too-large" {
  means  = "The file is larger than is read."
  settle = "Raise the limit that the message names if you trust the file."
}

diagnostic "input/unread-code" {
  means  = "There is Terraform that no environment uses; nobody looked at it, so it may hide something."
  settle = "Name it with `--environment-root NAME=DIR`."
}

diagnostic "input/unreadable" {
  means  = "The file cannot be read."
  settle = "Check its permissions."
}

diagnostic "json/bad-escape" {
  means  = "A backslash in a string begins no escape of JSON."
  settle = "Write `\\\\` for a backslash."
}

diagnostic "json/bad-number" {
  means  = "A number is not written as JSON wants it."
  settle = "Write digits such as `-1.5` or `1e6`; put versions in quotes."
}

diagnostic "json/byte-order-mark" {
  means  = "A file of JSON begins with a byte order mark, which Terraform refuses."
  settle = "Save the file as UTF-8 without it."
}

diagnostic "json/comment" {
  means  = "A file of JSON holds a comment."
  settle = "Write a property `\"//\"`, which is ignored."
}

diagnostic "json/control-character" {
  means  = "A string holds a control character that must be escaped."
  settle = "Write it as an escape such as `\\t`."
}

diagnostic "json/expected-colon" {
  means  = "No `:` stands between a name and its value."
  settle = "Write `\"name\": value`."
}

diagnostic "json/expected-object" {
  means  = "Something else stands where an object with arguments, blocks or labels is expected."
  settle = "Write an object, or an array of objects."
}

diagnostic "json/expected-value" {
  means  = "No value stands where one is expected."
  settle = "Write a value, or `null` for none."
}

diagnostic "json/extra-comma" {
  means  = "A comma separates nothing."
  settle = "Remove it."
}

diagnostic "json/extra-data" {
  means  = "Something follows the one value of the file."
  settle = "Remove it, or make the file an array of objects."
}

diagnostic "json/mismatched-bracket" {
  means  = "A `}` closes a `[`, or the other way round."
  settle = "Write the closing bracket that belongs to the opening one."
}

diagnostic "json/missing-comma" {
  means  = "No comma stands between two properties or elements."
  settle = "Add a `,` after the first."
}

diagnostic "json/missing-label" {
  means  = "A block has fewer labels than its type takes."
  settle = "Write one level of objects for each label."
}

diagnostic "json/not-utf-8" {
  means  = "A string holds bytes that are not UTF-8."
  settle = "Save the file as UTF-8."
}

diagnostic "json/single-quotes" {
  means  = "A string stands between single quotes."
  settle = "Write it between double quotes."
}

diagnostic "json/too-deep" {
  means  = "Objects and arrays are nested too deeply."
  settle = "Move inner parts to local values."
}

diagnostic "json/unclosed-bracket" {
  means  = "An object or array is never closed."
  settle = "Add the closing bracket."
}

diagnostic "json/unclosed-string" {
  means  = "A string is not closed on its line."
  settle = "Add the closing quote, or write a line break as `\\n`."
}

diagnostic "json/unknown-property" {
  means  = "A property is neither an argument nor a block of the body."
  settle = "Correct its name, or remove it."
}

diagnostic "json/unquoted-name" {
  means  = "A name stands without quotes."
  settle = "Put it in double quotes."
}

diagnostic "json/unquoted-text" {
  means  = "Text stands without quotes."
  settle = "Put it in double quotes, and an expression in `\"$${…}\"`."
}

diagnostic "output/unwritable" {
  means  = "The result cannot be written there."
  settle = "Check the folder and its permissions."
}

diagnostic "synthesis/conflicting-input" {
  means  = "Two arrows want different values for one input of a component."
  settle = "Write the same on both, such as the same port."
}

diagnostic "synthesis/environment-name" {
  means  = "The name of an environment cannot be that of a folder."
  settle = "Use letters, digits and dashes, beginning with a letter."
}

diagnostic "synthesis/guarded-type" {
  means  = "Types that decide what others may do are not generated because a picture asks for them."
  settle = "Allow it with `--allow-kind TYPE` if you mean it."
}

diagnostic "synthesis/later-phase" {
  means  = "Something waits for a later phase, as `--through-phase` asks."
  settle = "Generate with a higher phase when the phases before are done."
}

diagnostic "synthesis/missing-input" {
  means  = "A component needs something that neither an arrow nor a property says; it is left out."
  settle = "The message says what to draw or to annotate."
}

diagnostic "synthesis/no-template" {
  means  = "A component is recognised, and the templates have nothing for it yet; it is left out."
  settle = "Say a resource type with `zt-kind` and arguments with `zt-set-NAME`, or write a kind (Templates/README.md)."
}

diagnostic "synthesis/nothing-to-generate" {
  means  = "Nothing on the page becomes Terraform."
  settle = "`zeroplan inspect` says what was understood."
}

diagnostic "synthesis/refused-kind" {
  means  = "A component is something that no zero-trust stack should have."
  settle = "The message says what to draw instead."
}

diagnostic "synthesis/structured-setting" {
  means  = "A property can set a word or a list of words only."
  settle = "Remove the property; set the rest in a `*_custom.tf` file."
}

diagnostic "synthesis/unknown-profile" {
  means  = "An environment names a profile of sizes that there is not."
  settle = "Correct the name, or add the profile to `environments/` of your templates."
}

diagnostic "synthesis/unknown-region" {
  means  = "A drawn region other than the environment's own has no code that is known; nothing in it is generated."
  settle = "Write the code of the region in its label."
}

diagnostic "synthesis/unknown-setting" {
  means  = "A property sets an input that the module does not have."
  settle = "Correct the name, or remove it."
}

diagnostic "synthesis/wired-setting" {
  means  = "A property sets an input whose value the stack gives, for safety."
  settle = "Remove the property."
}

diagnostic "template/missing-file" {
  means  = "A file of the templates is missing."
  settle = "Install the templates again."
}

diagnostic "template/missing-input" {
  means  = "A module of the account or of the bootstrap needs a value that nothing gives."
  settle = "Declare it in the folder's `variables.hcl`."
}

diagnostic "template/no-value" {
  means  = "A reference below `zt` has no value here, such as the subnet of something outside every VPC."
  settle = "Draw the component where it has one, or correct the template."
}

diagnostic "template/unfinished-reference" {
  means  = "A reference below `zt` ends at a name that holds others."
  settle = "Name one of the values below it."
}

diagnostic "template/unknown-block" {
  means  = "A flow or an `implied` block has a child that nothing reads."
  settle = "Correct its name."
}

diagnostic "template/unknown-input" {
  means  = "An arrow gives an input that the component's module does not take."
  settle = "Correct the flow, or add the input to the kind."
}

diagnostic "template/unknown-name" {
  means  = "A reference below `zt` names something that there is not."
  settle = "Correct the name; ARCHITECTURE.md lists the references."
}

diagnostic "template/unknown-splice" {
  means  = "`zt \"NAME\" {}` names something that cannot be put in there."
  settle = "Correct the name."
}

diagnostic "templates/not-found" {
  means  = "The folder of templates is not where it should be."
  settle = "Set `ZEROPLAN_TEMPLATES`, or install with `make install`."
}

diagnostic "templates/module-without-source" {
  means  = "An entry of the catalogue of modules names no source, so that no call can mean it."
  settle = "Add `source`, as calls write it: `NAMESPACE/NAME/PROVIDER`, with `//modules/x` for a part of a module."
}

diagnostic "templates/repeated-source" {
  means  = "Two entries of the catalogue of modules describe the same source and versions; the first one would be taken."
  settle = "Remove one of them, or give them versions that differ."
}

diagnostic "templates/unknown-name" {
  means  = "A data file of the templates holds a name that nothing reads."
  settle = "Correct the name."
}

diagnostic "templates/unreadable" {
  means  = "A data file of the templates is missing."
  settle = "Install the templates again, or set `ZEROPLAN_TEMPLATES`."
}

diagnostic "terraform/bad-count" {
  means  = "`count` is not a whole number from 0."
  settle = "Correct it."
}

diagnostic "terraform/bad-for-each" {
  means  = "`for_each` is neither a map nor a set of texts."
  settle = "Wrap a list in `toset(…)`."
}

diagnostic "terraform/bad-input" {
  means  = "A value does not fit the type of the variable that takes it."
  settle = "Give it that type."
}

diagnostic "terraform/block-in-variables" {
  means  = "A file of values holds a block."
  settle = "Only `name = value` stands there."
}

diagnostic "terraform/catalogued-module" {
  means  = "A module of a registry or a repository was not installed. The catalogue of modules (`Templates/foreign_modules`) says what the widely used ones make of their inputs, and that is judged in its place; places are those of the call."
  settle = "Run `terraform init` in the root, so that the module's own code is read."
}

diagnostic "terraform/catalogued-version" {
  means  = "The catalogue of modules speaks of this module, but of no version that the call admits, so that nothing of it was judged."
  settle = "Run `terraform init` in the root, so that the module's own code is read."
}

diagnostic "terraform/cycle" {
  means  = "A value is part of what it is computed from."
  settle = "Break the cycle."
}

diagnostic "terraform/empty-module" {
  means  = "A module's folder has no code."
  settle = "Correct the source."
}

diagnostic "terraform/incomplete-dynamic" {
  means  = "A dynamic block lacks `for_each` or `content`."
  settle = "Add it."
}

diagnostic "terraform/limit" {
  means  = "The code makes more than is read; the rest is left out."
  settle = "Raise the limit that the message names if the code is trusted."
}

diagnostic "terraform/missing-input" {
  means  = "A module call lacks a value that the module needs."
  settle = "Add it to the call."
}

diagnostic "terraform/module-without-source" {
  means  = "The source of a module must be written out."
  settle = "Write it as a literal text."
}

diagnostic "terraform/no-code" {
  means  = "A folder holds no Terraform."
  settle = "Name the folder of the `.tf` files."
}

diagnostic "terraform/not-a-plan" {
  means  = "The file is not a plan in JSON."
  settle = "Write it with `terraform show -json plan`."
}

diagnostic "terraform/not-a-type" {
  means  = "What stands there is not a type."
  settle = "Write `string`, `list(string)` and so on."
}

diagnostic "terraform/output-without-value" {
  means  = "An output lacks its value."
  settle = "Add it."
}

diagnostic "terraform/overrides-nothing" {
  means  = "An override file changes something that there is not."
  settle = "Correct the name, or declare it in another file."
}

diagnostic "terraform/repeated" {
  means  = "Something is declared twice; the first is used."
  settle = "Rename one of them."
}

diagnostic "terraform/stray-argument" {
  means  = "An argument stands outside of any block."
  settle = "Put it into a block; values belong in a `.tfvars` file."
}

diagnostic "terraform/undeclared-variable" {
  means  = "A file of values names a variable that there is not."
  settle = "Correct the name, or declare it."
}

diagnostic "terraform/unknown-block" {
  means  = "Terraform has no such block."
  settle = "Correct its name."
}

diagnostic "terraform/unknown-input" {
  means  = "A module call gives a value that the module does not take."
  settle = "Correct the name."
}

diagnostic "terraform/unknown-name" {
  means  = "The code refers to something that it does not declare."
  settle = "Correct the name."
}

diagnostic "terraform/unknown-type" {
  means  = "There is no such type."
  settle = "Write `string`, `list(string)` and so on."
}

diagnostic "terraform/unreadable" {
  means  = "A file of the code cannot be read."
  settle = "It must be a regular file below the folder that was given."
}

diagnostic "terraform/variable-without-value" {
  means  = "A variable has no value, so what depends on it stays unknown."
  settle = "Name the environment's file of values."
}

diagnostic "terraform/wrong-labels" {
  means  = "A block has more or fewer labels than it takes."
  settle = "Write as many as the message says."
}

diagnostic "usage/no-code" {
  means  = "The command compares with existing Terraform, and neither a folder nor a plan was named."
  settle = "Name the folder with `--against`, or a plan with `--plan prod=plan.json`."
}

diagnostic "usage/environment-root" {
  means  = "`--environment-root` names no folder of the tree."
  settle = "Write `NAME=DIR`, with the folder as seen from the tree."
}

diagnostic "usage/unknown-environment" {
  means  = "`--environment` names an environment that was not found."
  settle = "Use one of those that the message lists, or `--environment-root`."
}

diagnostic "xml/declaration" {
  means  = "The file declares entities or the like, which can make a reader fetch or repeat things; it is refused."
  settle = "Remove the declarations: a diagram needs none."
}

diagnostic "xml/doctype" {
  means  = "The DOCTYPE declares something of its own, which is refused."
  settle = "Remove the part in square brackets."
}

diagnostic "xml/doubtful" {
  means  = "The XML is almost well-formed; what could be read is used."
  settle = "Save the file in draw.io again."
}

diagnostic "xml/empty" {
  means  = "The file has no element."
  settle = "Give a diagram."
}

diagnostic "xml/encoding" {
  means  = "Only UTF-8 is read."
  settle = "Save the file as UTF-8."
}

diagnostic "xml/malformed" {
  means  = "The XML is not well-formed."
  settle = "Correct it at the place, or save the file in draw.io again."
}

diagnostic "xml/not-utf-8" {
  means  = "The file is read as UTF-8, and some of its bytes are not."
  settle = "Save the file as UTF-8."
}

diagnostic "xml/too-deep" {
  means  = "Elements are nested deeper than is read."
  settle = "Raise `--max-depth` if you trust the file."
}

diagnostic "xml/too-many-attributes" {
  means  = "An element has more attributes than are read."
  settle = "Raise `--max-attributes` if you trust the file."
}

diagnostic "xml/too-many-elements" {
  means  = "There are more elements than are read."
  settle = "Raise `--max-elements` if you trust the file."
}

diagnostic "usage/unknown-id" {
  means  = "Nothing of that name can be explained."
  settle = "Ask for a control, a kind, a shape, a code, a sort of finding, a resource type, or an address with `--against`."
}

finding "missing-component" {
  means  = "Something is drawn, and nothing in the code is it."
  settle = "Run `zeroplan generate` and take over the module, name its address with `zt-address`, or take it off the picture."
}

finding "undrawn-component" {
  means  = "Something is in the code, and nobody drew it: nobody agreed to it, and nobody looks after it."
  settle = "Draw it, or remove it from the code."
}

finding "missing-access" {
  means  = "An arrow is drawn that the code does not allow."
  settle = "Add the rule or statement that the finding shows, or remove the arrow."
}

finding "undrawn-access" {
  means  = "The code opens a path that nobody drew, or opens a drawn one wider: more ports, more addresses, more actions, more resources."
  settle = "Draw the arrow if it is wanted, else remove or narrow the rule at the place."
}

finding "control" {
  means  = "A zero-trust requirement is not met."
  settle = "Follow the remedy; `zeroplan explain ID` shows the control with an example that passes."
}

finding "parity" {
  means  = "Environments differ in something that is no size and that nobody declared."
  settle = "Make them the same, or declare the difference in `parity { may_differ }`."
}

finding "drift" {
  means  = "A generated file was edited or deleted, or is no longer what the diagram yields."
  settle = "Run `zeroplan generate`; move changes of your own to `*_custom.tf`."
}

finding "exception-expired" {
  means  = "An accepted finding was accepted until a date that is over: the temporary became permanent."
  settle = "Fix what it excused, or agree on a new date."
}

finding "undecided" {
  means  = "The code alone does not tell. Unknown is never counted as passed."
  settle = "Do what the finding says, such as naming a file of values or an address."
}

finding "manual" {
  means  = "Only a person can do it or say it; it is listed, and never passed."
  settle = "Follow the instruction."
}
