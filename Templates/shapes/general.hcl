# Shapes of other libraries that mean something in a picture of a cloud.

shapes = {
  "umlactor"                     = { title = "Person", role = "actor", kind = "users" }
  "actor"                        = { title = "Person", role = "actor", kind = "users" }
  "cloud"                        = { title = "Cloud", role = "generic" }
  "cylinder"                     = { title = "Store", role = "generic", kind = "rds" }
  "cylinder3"                    = { title = "Store", role = "generic", kind = "rds" }
  "cylinder2"                    = { title = "Store", role = "generic", kind = "rds" }
  "mxgraph.flowchart.database"   = { title = "Store", role = "generic", kind = "rds" }
  "datastore"                    = { title = "Store", role = "generic", kind = "rds" }
  "mxgraph.weblogos.github"      = { title = "GitHub", role = "external", kind = "ci" }
  "mxgraph.weblogos.bitbucket"   = { title = "Bitbucket", role = "external", kind = "ci" }
  "mxgraph.android.phone2"       = { title = "Phone", role = "actor", kind = "mobile" }
  "mxgraph.basic.user"           = { title = "Person", role = "actor", kind = "users" }
  "mxgraph.networks.users"       = { title = "People", role = "actor", kind = "users" }
  "mxgraph.networks.user_male"   = { title = "Person", role = "actor", kind = "users" }
  "mxgraph.networks.user_female" = { title = "Person", role = "actor", kind = "users" }
  "mxgraph.networks.pc"          = { title = "Computer", role = "actor", kind = "users" }
  "mxgraph.networks.laptop"      = { title = "Computer", role = "actor", kind = "users" }
  "mxgraph.networks.mobile"      = { title = "Phone", role = "actor", kind = "mobile" }
  "mxgraph.networks.cloud"       = { title = "Internet", role = "external", kind = "internet" }

  # Arrows drawn as shapes: `line` runs through the box before the style turns it.
  "arrow"                                      = { title = "Arrow", role = "arrow", line = "w e" }
  "singlearrow"                                = { title = "Arrow", role = "arrow", line = "w e" }
  "doublearrow"                                = { title = "Arrow", role = "arrow", line = "w e", heads = "both" }
  "flexarrow"                                  = { title = "Arrow", role = "arrow", line = "w e" }
  "mxgraph.arrows2.arrow"                      = { title = "Arrow", role = "arrow", line = "w e" }
  "mxgraph.arrows2.stylisedarrow"              = { title = "Arrow", role = "arrow", line = "w e" }
  "mxgraph.arrows2.sharparrow"                 = { title = "Arrow", role = "arrow", line = "w e" }
  "mxgraph.arrows2.sharparrow2"                = { title = "Arrow", role = "arrow", line = "w e" }
  "mxgraph.arrows2.tailedarrow"                = { title = "Arrow", role = "arrow", line = "w e" }
  "mxgraph.arrows2.tailednotchedarrow"         = { title = "Arrow", role = "arrow", line = "w e" }
  "mxgraph.arrows2.stripedarrow"               = { title = "Arrow", role = "arrow", line = "w e" }
  "mxgraph.arrows2.twowayarrow"                = { title = "Arrow", role = "arrow", line = "w e", heads = "both" }
  "mxgraph.arrows2.bendarrow"                  = { title = "Arrow", role = "arrow", line = "sw ne" }
  "mxgraph.arrows2.benddoublearrow"            = { title = "Arrow", role = "arrow", line = "sw ne", heads = "both" }
  "mxgraph.arrows2.jumpinarrow"                = { title = "Arrow", role = "arrow", line = "nw se" }
  "mxgraph.arrows.arrow_right"                 = { title = "Arrow", role = "arrow", line = "w e" }
  "mxgraph.arrows.right_notched_arrow"         = { title = "Arrow", role = "arrow", line = "w e" }
  "mxgraph.arrows.striped_arrow"               = { title = "Arrow", role = "arrow", line = "w e" }
  "mxgraph.arrows.stylised_notched_arrow"      = { title = "Arrow", role = "arrow", line = "w e" }
  "mxgraph.arrows.notched_signal-in_arrow"     = { title = "Arrow", role = "arrow", line = "w e" }
  "mxgraph.arrows.sharp_edged_arrow"           = { title = "Arrow", role = "arrow", line = "w e" }
  "mxgraph.arrows.slender_wide_tailed_arrow"   = { title = "Arrow", role = "arrow", line = "w e" }
  "mxgraph.arrows.arrow_left"                  = { title = "Arrow", role = "arrow", line = "e w" }
  "mxgraph.arrows.slender_left_arrow"          = { title = "Arrow", role = "arrow", line = "e w" }
  "mxgraph.arrows.left_sharp_edged_head_arrow" = { title = "Arrow", role = "arrow", line = "e w" }
  "mxgraph.arrows.arrow_up"                    = { title = "Arrow", role = "arrow", line = "s n" }
  "mxgraph.arrows.arrow_down"                  = { title = "Arrow", role = "arrow", line = "n s" }
  "mxgraph.arrows.two_way_arrow_horizontal"    = { title = "Arrow", role = "arrow", line = "w e", heads = "both" }
  "mxgraph.arrows.slender_two_way_arrow"       = { title = "Arrow", role = "arrow", line = "w e", heads = "both" }
  "mxgraph.arrows.two_way_arrow_vertical"      = { title = "Arrow", role = "arrow", line = "n s", heads = "both" }
  "mxgraph.arrows.bent_right_arrow"            = { title = "Arrow", role = "arrow", line = "sw ne" }
  "mxgraph.arrows.bent_left_arrow"             = { title = "Arrow", role = "arrow", line = "se nw" }
  "mxgraph.arrows2.quadarrow"                  = { title = "Arrow without two ends", role = "generic" }
  "mxgraph.arrows2.triadarrow"                 = { title = "Arrow without two ends", role = "generic" }
  "mxgraph.arrows2.uturnarrow"                 = { title = "Arrow without two ends", role = "generic" }
  "mxgraph.arrows2.calloutarrow"               = { title = "Arrow without two ends", role = "generic" }
  "mxgraph.arrows2.calloutdoublearrow"         = { title = "Arrow without two ends", role = "generic" }
  "mxgraph.arrows2.calloutquadarrow"           = { title = "Arrow without two ends", role = "generic" }
  "mxgraph.arrows2.calloutdouble90arrow"       = { title = "Arrow without two ends", role = "generic" }
  "mxgraph.arrows.quad_arrow"                  = { title = "Arrow without two ends", role = "generic" }
  "mxgraph.arrows.triad_arrow"                 = { title = "Arrow without two ends", role = "generic" }
  "mxgraph.arrows.u_turn_arrow"                = { title = "Arrow without two ends", role = "generic" }
  "mxgraph.arrows.circular_arrow"              = { title = "Arrow without two ends", role = "generic" }
  "mxgraph.arrows.chevron_arrow"               = { title = "Arrow without two ends", role = "generic" }
}
