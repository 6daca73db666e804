# Builds.

flow {
  from    = ["codebuild"]
  to      = ["ecr"]
  default = "write"

  actions {
    read  = ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
    write = ["ecr:BatchCheckLayerAvailability", "ecr:CompleteLayerUpload", "ecr:InitiateLayerUpload", "ecr:PutImage", "ecr:UploadLayerPart"]
  }

  statement {
    resources = [zt.to.arn]
  }

  # The registry's password knows no resource.
  statement {
    actions   = ["ecr:GetAuthorizationToken"]
    resources = ["*"]
  }

  endpoint "ecr.api" {
    type = "Interface"
  }

  endpoint "ecr.dkr" {
    type = "Interface"
  }
}

flow {
  from    = ["codebuild"]
  to      = ["s3"]
  default = "both"

  actions {
    read  = ["s3:GetObject", "s3:GetObjectVersion"]
    write = ["s3:PutObject"]
  }

  statement {
    resources = ["${zt.to.arn}/*"]
  }

  key {
    read  = ["kms:Decrypt"]
    write = ["kms:Decrypt", "kms:GenerateDataKey"]
    via   = "s3"
  }

  endpoint "s3" {
    type = "Gateway"
  }
}

flow {
  from    = ["compute", "sfn", "ci"]
  to      = ["codebuild"]
  default = "write"

  actions {
    write = ["codebuild:BatchGetBuilds", "codebuild:StartBuild"]
  }

  statement {
    resources = [zt.to.arn]
  }

  endpoint "codebuild" {
    type = "Interface"
  }
}

flow {
  from    = ["eventbridge"]
  to      = ["codebuild"]
  default = "write"

  actions {
    write = ["codebuild:StartBuild"]
  }

  statement {
    resources = [zt.to.arn]
  }

  input "targets" {
    on  = "from"
    key = zt.to.id
    value = {
      arn       = zt.to.arn
      with_role = true
    }
  }
}

flow {
  from = ["codebuild"]
  to   = ["fargate", "ecs", "lambda"]

  refuse {
    because = "what a build may roll out is what its pipeline may"
    instead = "Draw the arrow from the pipeline, which shows its own token."
  }
}
