control "ZT-SNS-02" {
  title       = "SNS delivers over HTTPS only"
  principle   = "verify_explicitly"
  phase       = 1
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Notifications carry data and unsubscribe links."
  remediation = "Use https."

  applies_to = ["aws_sns_topic_subscription"]
  condition  = resource.protocol != "http"

  example "good" {
    resource "aws_sns_topic_subscription" "hook" {
      topic_arn = "arn"
      protocol  = "https"
      endpoint  = "https://example.com/hook"
    }
  }

  example "bad" {
    resource "aws_sns_topic_subscription" "hook" {
      topic_arn = "arn"
      protocol  = "http"
      endpoint  = "http://example.com/hook"
    }
  }

  references {
    nist_800_53  = ["AC-17(2)", "IA-5(1)", "SC-8", "SC-8(1)", "SC-8(2)", "SC-13", "SC-23"]
    nist_800_207 = ["2"]
    cisa_ztmm    = ["Networks / Traffic Encryption"]
    prowler      = ["sns_subscription_not_using_http_endpoints"]
  }
}
