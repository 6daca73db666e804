zt "outputs" {}
