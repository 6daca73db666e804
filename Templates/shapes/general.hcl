# Shapes of other libraries that mean something in a picture of a cloud.

shapes = {
  "umlactor"                     = { title = "Person", role = "actor", kind = "users" }
  "actor"                        = { title = "Person", role = "actor", kind = "users" }
  "cloud"                        = { title = "Cloud", role = "generic" }
  "cylinder"                     = { title = "Store", role = "generic" }
  "cylinder3"                    = { title = "Store", role = "generic" }
  "datastore"                    = { title = "Store", role = "generic" }
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
}
