component "region" {
  title  = "AWS Region"
  role   = "boundary"
  place  = "region"
  types  = []
  labels = ["region", "aws region"]
}
