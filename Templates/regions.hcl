# The regions that are enabled in every AWS account without anybody asking for them: what can be used unnoticed must be watched.
# Detective controls run in all of them unless zeroplan.hcl says `governed_regions`. As of 2026-11-24: regions that AWS opened after
# 20 March 2019 are off until an account opts in, so the list has not grown since.
governed_regions = [
  "ap-northeast-1",
  "ap-northeast-2",
  "ap-northeast-3",
  "ap-south-1",
  "ap-southeast-1",
  "ap-southeast-2",
  "ca-central-1",
  "eu-central-1",
  "eu-north-1",
  "eu-west-1",
  "eu-west-2",
  "eu-west-3",
  "sa-east-1",
  "us-east-1",
  "us-east-2",
  "us-west-1",
  "us-west-2",
]

# Where an environment lives that says no region.
default_region = "us-east-1"
