component "region" {
  title  = "AWS Region"
  role   = "boundary"
  types  = []
  labels = ["region", "aws region"]
}
