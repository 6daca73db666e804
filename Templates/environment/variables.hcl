zt "variables" {}
