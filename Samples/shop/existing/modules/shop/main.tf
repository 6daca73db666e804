module "network" {
  source = "../network"

  name       = local.name
  cidr_block = var.cidr_block
}

resource "aws_ecs_cluster" "this" {
  name = local.name

  setting {
    name  = "containerInsights"
    value = "enabled"
  }
}

resource "aws_ecr_repository" "images" {
  name = "shop-images"

  image_scanning_configuration {
    scan_on_push = true
  }
}

module "storefront" {
  source = "../service"

  name             = "${local.name}-storefront"
  image            = "${aws_ecr_repository.images.repository_url}:${var.release}"
  cluster_arn      = aws_ecs_cluster.this.arn
  vpc_id           = module.network.vpc_id
  subnet_ids       = module.network.app_subnet_ids
  target_group_arn = aws_lb_target_group.storefront.arn
  desired_count    = var.storefront_count
}

module "worker" {
  source = "../service"

  name        = "${local.name}-order-worker"
  image       = "${aws_ecr_repository.images.repository_url}:${var.release}"
  cluster_arn = aws_ecs_cluster.this.arn
  vpc_id      = module.network.vpc_id
  subnet_ids  = module.network.app_subnet_ids
}
