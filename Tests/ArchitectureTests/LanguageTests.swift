import Architecture
import Catalog
import Diagrams
import Testing

/// What boxes without icons are by their labels alone; "-" is a trap: nobody would take it for that thing.
private let boxes: [String: String] = [
  "English": """
  Database=rds|Orders DB=rds|Postgres=rds|MySQL database=rds_mysql|Redis=elasticache|Session cache=elasticache
  MongoDB=docdb|Message queue=sqs|Jobs queue=sqs|Dead letter queue=sqs|Notification topic=sns|S3 bucket=s3
  Data lake=s3|Load balancer=alb|API Gateway=apigw_http|Web server=ec2|Bastion host=session_manager|User=users
  Mobile app=users|Internet=internet|Kafka cluster=msk|Encryption key=kms|Container registry=ecr
  Search index=opensearch|Lambda function=lambda|Step Functions=sfn
  Worker Lambda function=lambda|Application load balancer=alb|Service queue=sqs|App database=rds
  Queue worker=-|queue-worker=-|Postgres exporter=-|S3 sync job=-|User service=-|Cache manager=-|Checkout=-
  """,
  "Spanish": """
  Base de datos=rds|Base de datos de pedidos=rds|BASE DE DATOS MySQL=rds_mysql|Caché=elasticache
  Base de datos Redis=elasticache|Cola de mensajes=sqs|Cola de pedidos=sqs|Tema de SNS=sns|Bucket de S3=s3
  Lago de datos=s3|Balanceador de carga=alb|Servidor web=ec2|Servidores de aplicaciones=ec2|Bastión=session_manager
  Usuarios=users|Usuario final=users|Navegador web=users|Aplicación móvil=users|Función Lambda=lambda
  Clave de cifrado=kms|Registro de contenedores=ecr|Máquina de estados=sfn|Bus de eventos=eventbridge
  Certificado TLS=acm|Centro de datos=on_prem|Pasarela de pagos=saas|Sistema de archivos=efs
  Servicio de colas=-|Consumidor de la cola=-|API de usuarios=-|Cliente Redis=-|Exportador de Postgres=-|Pedidos=-
  """,
  "Portuguese": """
  Banco de dados=rds|Banco de dados de pedidos=rds|BANCO DE DADOS PostgreSQL=rds|Banco de dados MySQL=rds_mysql
  Cache Redis=elasticache|Fila de mensagens=sqs|Fila de pedidos=sqs|Tópico SNS=sns|Bucket S3=s3
  Armazenamento de objetos=s3|Balanceador de carga=alb|Servidor web=ec2|Instâncias EC2=ec2|Bastião=session_manager
  Usuário=users|Usuários finais=users|Navegador=users|Aplicativo móvel=users|Função Lambda=lambda
  Chave de criptografia=kms|Registro de contêineres=ecr|Máquina de estados=sfn|Barramento de eventos=eventbridge
  Certificado SSL=acm|Parceiro=saas|Cofre de segredos=secretsmanager|Sistema de arquivos=efs
  Serviço de filas=-|Consumidor da fila=-|API de pagamentos=-|Exportador do Postgres=-|Painel de usuários=-|Pedidos=-
  """,
  "French": """
  Base de données=rds|BASE DE DONNÉES=rds|Base de données MySQL=rds_mysql|Cache Redis=elasticache
  File d'attente=sqs|File de messages=sqs|Rubrique SNS=sns|Compartiment S3=s3|Stockage d'objets=s3
  Équilibreur de charge=alb|Répartiteur de charge=alb|Serveur web=ec2|Serveurs d'applications=ec2
  Hôte bastion=session_manager|Utilisateurs=users|Utilisateur final=users|Navigateur=users|Application mobile=users
  Fonction Lambda=lambda|Clé de chiffrement=kms|Registre de conteneurs=ecr|Machine à états=sfn
  Bus d'événements=eventbridge|Certificat TLS=acm|Passerelle d'API=apigw_http|Partenaire=saas
  Entrepôt de données=redshift|Système de fichiers partagé=efs
  Service de file d'attente=-|Consommateur de la file=-|API des commandes=-|Client Redis=-|Commandes=-
  """,
  "German": """
  Datenbank=rds|Bestellungen-Datenbank=rds|MySQL-Datenbank=rds_mysql|Redis-Cache=elasticache|Zwischenspeicher=elasticache
  Warteschlange=sqs|SNS-Topic=sns|S3-Bucket=s3|Objektspeicher=s3|Lastverteiler=alb|Load-Balancer=alb
  Webserver=ec2|Anwendungsserver=ec2|Virtuelle Maschinen=ec2|Bastion-Host=session_manager|Benutzer=users|Kunden=users
  Webbrowser=users|Mobile App=users|Lambda-Funktion=lambda|Verschlüsselungsschlüssel=kms|Container-Registry=ecr
  Zustandsmaschine=sfn|Ereignisbus=eventbridge|Zertifikat=acm|Rechenzentrum=on_prem|Drittanbieter=saas|Dateisystem=efs
  Warteschlangen-Worker=-|Datenbank-Dienst=-|Postgres-Exporter=-|Benutzer-Verwaltung=-|Bestellungen=-
  """,
  "Japanese": """
  データベース=rds|注文データベース=rds|MySQLデータベース=rds_mysql|キャッシュ=elasticache|キュー=sqs|注文キュー=sqs
  デッドレターキュー=sqs|トピック=sns|S3バケット=s3|画像バケット=s3|ロードバランサー=alb|ロードバランサー（ALB）=alb
  Webサーバー=ec2|APサーバ=ec2|踏み台サーバー=session_manager|ユーザー=users|エンドユーザー=users|ブラウザ=users
  モバイルアプリ=users|インターネット=internet|Lambda関数=lambda|暗号化キー=kms|コンテナレジストリ=ecr|ステートマシン=sfn
  イベントバス=eventbridge|ＳＱＳキュー=sqs|外部サービス=saas|オンプレミス=on_prem|ユーザープール=cognito
  キューワーカー=-|注文サービス=-|データベース移行ツール=-|キャッシュ戦略=-|ユーザー管理画面=-|注文=-
  """,
]

/// What frames are by their labels.
private let frames = """
  VPC=vpc|VPC 10.0.0.0/16=vpc|Public subnet A=subnet_public|AZ a=availability_zone|eu-west-1=region|AWS account=account
  Auto Scaling group=asg|Security group=sg|EKS cluster=eks|Data center=on_prem
  Subred pública=subnet_public|Subredes privadas=subnet_private|Subred de datos=subnet_isolated
  Zona de disponibilidad 1=availability_zone|Grupo de seguridad=sg|Región=region|Cuenta de producción=account
  Grupo de autoescalado=asg|Clúster de ECS=ecs|Centro de datos=on_prem
  Sub-rede pública=subnet_public|Sub-redes privadas=subnet_private|Grupo de segurança=sg|Região=region|Conta AWS=account
  Zona de disponibilidade=availability_zone|Nuvem AWS=aws_cloud|Cluster Kubernetes=eks
  Sous-réseau public=subnet_public|Sous-réseaux privés=subnet_private|Groupe de sécurité=sg|Région=region
  Compte AWS=account|Zone de disponibilité=availability_zone|Centre de données=on_prem
  Öffentliches Subnetz=subnet_public|Private Subnetze=subnet_private|Datenbanksubnetz=subnet_isolated
  Sicherheitsgruppe=sg|Verfügbarkeitszone=availability_zone|AWS-Konto=account|Rechenzentrum=on_prem|EKS-Cluster=eks
  パブリックサブネット=subnet_public|プライベートサブネット=subnet_private|非公開サブネット=subnet_private|DBサブネット=subnet_isolated
  セキュリティグループ=sg|アベイラビリティゾーン=availability_zone|東京リージョン=region|AWSアカウント=account
  オートスケーリンググループ=asg|ECSクラスター=ecs|データセンター=on_prem|AWSクラウド=aws_cloud|本番アカウント=account
  Checkout=-|Puerta de enlace de VPC=-|VPCエンドポイント=-|Point de terminaison VPC=-|Frontend=-
  """

/// What arrows ask for: verb=label.
private let verbs = """
  read=reads orders|read=GET /orders|write=uploads images|both=read/write|invoke=triggers|connect=connects
  read=lee pedidos|read=Lectura|write=escribe en la cola|write=Envía mensajes|both=lectura y escritura|invoke=invoca
  delete=elimina|authenticate=autentica|read=consulta de resultados
  read=lê pedidos|write=grava dados|write=envia eventos|both=leitura/escrita|invoke=aciona|delete=exclui
  read=lit les commandes|write=écrit les journaux|write=Envoie un message|both=lecture et écriture|invoke=déclenche
  read=liest Bestellungen|write=schreibt Protokolle|write=sendet|both=lesen und schreiben|invoke=löst aus|delete=löscht
  read=データを取得|write=画像をアップロード|write=検索条件を送信|both=読み取りと書き込み|both=読み書き|invoke=関数を起動
  write=結果を保存|authenticate=ログイン認証|delete=削除
  """

private let replies = """
  returns orders|response|200 response|devuelve resultados|Respuesta|retorna dados|resposta|renvoie les résultats|Réponse
  Antwort|liefert zurück|Ergebnis|応答|レスポンス|検索結果を返す|結果
  """

/// What ports arrows name.
private let ports = """
  443=HTTPS 443|443=HTTPS (443)|443=tcp/443|443=443/tcp|443=:443|443=443|5432=port 5432|5432=Port: 5432|5432=puerto 5432
  5432=porta 5432|8080=ポート8080|8080=8080番ポート|443=ＨＴＴＰＳ：４４３|5432=postgres|3306=MySQL|6379=TCP 6379
  8080-8090=tcp 8080-8090|1433=TCP-Port 1433|-=3 retries|-=step 2|-=2024-01-01
  """

/// With a pair that knows every verb.
private let everyVerb: ComponentCatalog = {
  var catalog = testCatalog
  let verbs = ["read", "write", "delete", "invoke", "authenticate", "connect"]
  catalog.contracts = [
    FlowContract(
      id: "t/lambda>s3", from: ["lambda"], to: ["s3"], defaultVerb: "both",
      actions: verbs.map { ($0, ["s3:GetObject"]) })
  ]
  return catalog
}()

private func entries(_ table: String) -> [(left: String, right: String)] {
  table.split(whereSeparator: { $0 == "|" || $0.isNewline }).map { entry in
    let parts = entry.split(separator: "=", maxSplits: 1).map {
      $0.trimmingPrefix(while: { $0 == " " })
    }
    return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
  }
}

@Suite struct Languages {
  @Test(arguments: boxes.keys.sorted()) func boxesAreWhatTheirLabelsSay(_ language: String) {
    let table = entries(boxes[language] ?? "")
    #expect(table.count >= 25)
    for (label, kind) in table {
      var sketch = Sketch()
      sketch.shape("a", label, "rounded=1", x: 0, y: 0)
      let graph = sketch.graph
      #expect(graph.components.first?.kind ?? "-" == kind, "\(language): “\(label)”")
      if kind == "-" { continue }
      #expect(graph.components.first?.confidence == .guess)
      #expect(graph.assumptions.contains { $0.annotation == "zt-kind" }, "“\(label)”")
    }
  }

  @Test func framesAreWhatTheirLabelsSay() {
    for (label, kind) in entries(frames) {
      var sketch = Sketch()
      sketch.shape("f", label, "rounded=0;fillColor=none", x: 0, y: 0, w: 600, h: 400)
      sketch.shape("a", "One", icon("lambda_function"), x: 100, y: 100)
      sketch.shape("b", "Two", icon("s3"), x: 300, y: 100)
      let frame = sketch.graph.components.first { $0.cell == "f" }
      #expect(frame?.kind ?? "-" == kind, "“\(label)”")
      #expect((frame?.role ?? .boundary) == .boundary, "“\(label)”")
    }
  }

  @Test func arrowsAskForWhatTheirLabelsSay() {
    for (verb, label) in entries(verbs) {
      #expect(labelled(label).flows.first?.verbs == [verb], "“\(label)”")
    }
  }

  @Test func answersGrantNothing() {
    for (label, _) in entries(replies) {
      #expect(labelled(label).flows.isEmpty, "“\(label)”")
    }
  }

  @Test func portsAreReadAsPeopleWriteThem() {
    for (port, label) in entries(ports) {
      var sketch = Sketch()
      sketch.shape("a", "Shop", icon("fargate"), x: 0, y: 0)
      sketch.shape("b", "Stock", icon("fargate"), x: 400, y: 0)
      sketch.arrow("e", "a", "b", label)
      #expect(sketch.graph.flows.first?.port ?? "-" == port, "“\(label)”")
    }
  }

  private func labelled(_ label: String) -> ComponentGraph {
    var sketch = Sketch()
    sketch.shape("a", "Shop", icon("lambda_function"), x: 0, y: 0)
    sketch.shape("b", "Bucket", icon("s3"), x: 400, y: 0)
    sketch.arrow("e", "a", "b", label)
    return sketch.interpreted(catalog: everyVerb).0
  }
}
