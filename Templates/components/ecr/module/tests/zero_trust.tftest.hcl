# Nothing is created: the provider is a stand-in.

mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "111122223333" }
  }

  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }

  mock_data "aws_region" {
    defaults = { region = "eu-west-1" }
  }

  mock_data "aws_iam_policy_document" {
    defaults = { json = "{}" }
  }

  mock_resource "aws_kms_key" {
    defaults = { arn = "arn:aws:kms:eu-west-1:111122223333:key/00000000-0000-4000-8000-000000000000" }
  }
}

variables {
  name             = "shop-dev-api"
  policy_documents = ["{\"Version\":\"2012-10-17\",\"Statement\":[]}"]
}

run "images_are_immutable_scanned_and_encrypted" {
  assert {
    condition     = aws_ecr_repository.this.image_tag_mutability == "IMMUTABLE"
    error_message = "A tag must be written once."
  }

  assert {
    condition     = aws_ecr_repository.this.image_scanning_configuration[0].scan_on_push
    error_message = "Images must be scanned when they arrive."
  }

  assert {
    condition     = aws_ecr_repository.this.encryption_configuration[0].encryption_type == "KMS" && aws_ecr_repository.this.encryption_configuration[0].kms_key == aws_kms_key.this.arn
    error_message = "Images must be encrypted with the repository's own key."
  }

  assert {
    condition     = aws_kms_key.this.enable_key_rotation
    error_message = "The key must rotate."
  }

  assert {
    condition     = !aws_ecr_repository.this.force_delete
    error_message = "A repository with images must not be destroyed."
  }
}

run "policy_is_one_document" {
  assert {
    condition     = data.aws_iam_policy_document.repository.source_policy_documents == tolist(var.policy_documents)
    error_message = "The statements of the arrows must be merged into the one policy."
  }

  assert {
    condition = alltrue([
      for statement in data.aws_iam_policy_document.repository.statement : statement.effect == "Deny"
    ])
    error_message = "Without arrows nobody is allowed anything."
  }
}

run "only_disposable_repositories_are_destroyed_with_images" {
  variables {
    disposable = true
  }

  assert {
    condition     = aws_ecr_repository.this.force_delete
    error_message = "A disposable repository may be destroyed with its images."
  }
}

run "long_names_are_cut" {
  variables {
    name = "a-long-project--production-the-service-that-nobody-could-name-in-fewer-words"
  }

  assert {
    condition     = length(local.name) <= 250 && !strcontains(local.name, "--")
    error_message = "AWS must accept the name."
  }
}
