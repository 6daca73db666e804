component "opensearch" {
  title         = "OpenSearch domain"
  role          = "resource"
  area          = "data"
  resource_type = "aws_opensearch_domain"
  types         = ["aws_opensearch_domain", "aws_elasticsearch_domain"]
  subnet        = "isolated"
  data_store    = true
  labels        = ["opensearch", "elasticsearch", "opensearch service", "elastic search", "amazon opensearch"]

  identity {
    security_group    = "security_group_id"
    arn               = "arn"
    key_arn           = "key_arn"
    service_principal = "opensearchservice.amazonaws.com"
    policy_input      = "policy_documents"
    key_policy_input  = "key_policy_documents"
  }

  input "name" { value = zt.component.full_name }
  input "vpc_id" { value = zt.component.vpc_id }
  input "subnet_ids" { value = zt.component.subnet_ids }
  input "instance_type" { value = zt.size.instance_type }
  input "instance_count" { value = zt.size.instance_count }
  input "volume_size" { value = zt.size.volume_size }
}
