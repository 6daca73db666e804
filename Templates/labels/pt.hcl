# Portuguese. Accents need not be written: labels are compared without them.

language "pt" {
  and   = ["e", "ou"]
  port  = ["porta", "portas"]
  reply = ["resposta", "respostas", "responde", "responder", "devolve", "devolver", "retorna", "retornar", "retorno", "resultado", "resultados", "confirmação"]
  note  = ["legenda", "nota", "notas", "observação", "observações", "criado por", "última atualização", "versão", "autor", "figura", "elaborado por"]

  # The noun stands first: a "serviço de filas" is no queue.
  agent_first = [
    "serviço", "serviços", "microsserviço", "microsserviços", "microserviço", "aplicação", "aplicativo", "app de", "app do", "app da", "api de", "api do", "api da", "tarefa", "job de", "job do", "job da", "script de", "script do", "script da", "página", "portal de", "portal do", "portal da", "ferramenta", "worker de", "worker do", "worker da", "trabalhador",
    "consumidor", "produtor", "exportador", "importador", "processador", "leitor", "gravador", "controlador", "gerenciador", "gestor", "cliente", "painel", "módulo", "monitor", "processo", "equipe", "time",
  ]

  verbs = {
    read = [
      "lê", "leem", "ler", "leitura", "leituras", "obtém", "obter", "consulta", "consultar", "busca", "buscar", "baixa", "baixar", "recebe", "receber", "consome", "consumir", "lista", "listar", "extrai", "extrair",
      "recupera", "recuperar", "pesquisa", "pesquisar", "assina",
    ]
    write = [
      "escreve", "escrever", "escrita", "escritas", "grava", "gravar", "gravação", "salva", "salvar", "guarda", "armazena", "armazenar", "publica", "publicar", "envia", "enviar", "envio", "insere", "inserir", "atualiza", "atualizar",
      "registra", "registrar", "enfileira", "enfileirar", "emite", "emitir", "produz", "produzir", "exporta", "exportar", "replica", "replicar",
    ]
    delete       = ["exclui", "excluir", "exclusão", "apaga", "apagar", "remove", "remover", "deleta", "deletar", "elimina"]
    both         = ["leitura/escrita", "leitura e escrita", "leitura e gravação", "leitura/gravação", "lê e escreve", "lê e grava", "ler e escrever", "ler/escrever", "sincroniza", "sincronizar"]
    invoke       = ["invoca", "invocar", "chama", "chamar", "chamada", "dispara", "disparar", "aciona", "acionar", "executa", "executar", "inicia", "iniciar", "notifica", "notificar", "processa", "processar", "agenda"]
    authenticate = ["autentica", "autenticar", "autenticação", "autoriza", "autorizar", "autorização", "faz login", "entrar", "verifica", "verificar"]
    connect      = ["conecta", "conectar", "conexão", "conecta-se", "acessa", "acessar", "acesso"]
  }

  names = {
    users             = ["usuário", "usuários", "utilizador", "utilizadores", "usuário final", "usuários finais", "cliente", "clientes", "navegador", "navegador web", "visitante", "visitantes", "funcionário", "funcionários", "desenvolvedor", "desenvolvedores", "administrador", "administradores", "operador", "operadores", "pessoa", "pessoas", "computador"]
    mobile            = ["celular", "telemóvel", "telefone", "aplicativo móvel", "aplicação móvel", "app móvel", "dispositivo móvel"]
    internet          = ["internet pública"]
    on_prem           = ["centro de dados", "data center corporativo", "escritório", "escritórios", "sede", "matriz", "rede corporativa", "sistema local", "sistemas locais"]
    saas              = ["terceiro", "terceiros", "serviço externo", "serviços externos", "sistema externo", "sistemas externos", "api externa", "parceiro", "parceiros", "fornecedor externo", "gateway de pagamento"]
    ci                = ["repositório git", "repositório de código", "integração contínua"]
    account           = ["conta aws", "conta da aws"]
    region            = ["região", "região da aws", "região aws"]
    subnet            = ["sub-rede", "subrede"]
    subnet_public     = ["sub-rede pública", "subrede pública"]
    subnet_private    = ["sub-rede privada", "subrede privada"]
    subnet_isolated   = ["sub-rede isolada", "subrede isolada", "sub-rede de banco de dados", "sub-rede de dados"]
    sg                = ["grupo de segurança"]
    availability_zone = ["zona de disponibilidade"]
    igw               = ["gateway de internet", "gateway da internet"]
    nat               = ["gateway nat"]
    tgw               = ["gateway de trânsito"]
    vpn               = ["conexão vpn", "gateway vpn"]
    vpc_endpoint      = ["endpoint da vpc", "endpoint de vpc", "endpoint vpc", "ponto de extremidade da vpc"]
    eip               = ["ip elástico"]
    route53           = ["zona dns", "zona hospedada"]
    acm               = ["certificado", "certificado tls", "certificado ssl"]
    cloudfront        = ["rede de distribuição de conteúdo", "rede de entrega de conteúdo"]
    waf               = ["firewall de aplicações web", "firewall de aplicativos web"]
    network_firewall  = ["firewall de rede"]
    alb               = ["balanceador de carga", "balanceador", "balanceador de carga de aplicações", "balanceador de carga de aplicação"]
    nlb               = ["balanceador de carga de rede"]
    cognito           = ["grupo de usuários", "pool de usuários"]
    ec2               = ["instância ec2", "instâncias ec2", "instância", "instâncias", "servidor", "servidores", "servidor web", "servidores web", "servidor de aplicação", "servidor de aplicações", "máquina virtual", "máquinas virtuais"]
    session_manager   = ["bastião", "servidor bastião", "host bastião", "servidor de salto"]
    asg               = ["grupo de auto scaling", "grupo de escalonamento automático", "grupo de autoescala"]
    ecs               = ["cluster do ecs", "cluster ecs", "serviço do ecs", "serviço ecs", "tarefa do ecs", "tarefa ecs"]
    eks               = ["cluster do eks", "cluster eks", "cluster kubernetes", "cluster de kubernetes"]
    lambda            = ["função lambda", "funções lambda", "função do lambda"]
    ecr               = ["registro de contêineres", "registro de imagens"]
    s3                = ["bucket do s3", "bucket s3", "armazenamento de objetos", "lago de dados"]
    efs               = ["sistema de arquivos", "sistema de arquivos compartilhado", "sistema de ficheiros"]
    backup            = ["cofre de backup", "plano de backup"]
    rds               = ["banco de dados", "bancos de dados", "base de dados", "bases de dados", "banco de dados relacional", "bd"]
    dynamodb          = ["tabela do dynamodb", "tabela dynamodb"]
    elasticache       = ["memória cache", "cache redis", "cache de redis", "cache em memória"]
    redshift          = ["armazém de dados"]
    sqs               = ["fila", "filas", "fila de mensagens", "fila de mensagens mortas", "fila sqs", "fila do sqs"]
    sns               = ["tópico", "tópico sns", "tópico do sns"]
    eventbridge       = ["barramento de eventos"]
    sfn               = ["máquina de estados"]
    secretsmanager    = ["segredo", "segredos", "gerenciador de segredos", "cofre de segredos"]
    kms               = ["chave kms", "chave do kms", "chave de criptografia", "gerenciamento de chaves"]
    cw_logs           = ["grupo de logs", "logs do cloudwatch"]
    cloudwatch        = ["alarme", "alarmes", "alarme do cloudwatch", "métricas do cloudwatch"]
    ses               = ["serviço de e-mail"]
  }

  frames = {
    subnet_public     = ["sub-rede pública", "sub-redes públicas", "subrede pública", "subredes públicas", "subnet pública", "subnets públicas", "camada pública"]
    subnet_private    = ["sub-rede privada", "sub-redes privadas", "subrede privada", "subredes privadas", "subnet privada", "subnets privadas", "sub-rede de aplicação", "camada privada"]
    subnet_isolated   = ["sub-rede isolada", "sub-redes isoladas", "subrede isolada", "sub-rede de banco de dados", "sub-rede de dados", "sub-redes de dados", "subnet de dados"]
    subnet            = ["sub-rede", "sub-redes", "subrede"]
    sg                = ["grupo de segurança", "grupos de segurança"]
    availability_zone = ["zona de disponibilidade", "zonas de disponibilidade"]
    asg               = ["grupo de auto scaling", "grupo de escalonamento automático", "grupo de autoescala"]
    vpc               = ["nuvem privada virtual"]
    account           = ["conta aws", "conta da aws", "conta"]
    region            = ["região", "região da aws"]
    ecs               = ["cluster do ecs"]
    eks               = ["cluster do eks", "cluster kubernetes", "cluster de kubernetes"]
    on_prem           = ["centro de dados", "data center corporativo", "rede corporativa", "escritório", "escritórios", "matriz"]
    aws_cloud         = ["nuvem aws", "nuvem da aws"]
  }

  icon_frames = {
    subnet_public   = ["pública", "público", "públicas"]
    subnet_private  = ["privada", "privado", "privadas", "interna", "aplicação", "aplicações"]
    subnet_isolated = ["isolada", "isoladas", "dados", "banco de dados"]
    sg              = ["grupo de segurança", "grupos de segurança"]
  }

  not_frames = {
    vpc     = ["ponto de extremidade", "emparelhamento", "conector"]
    account = ["conta de serviço", "serviço de conta", "conta de usuário", "conta do cliente", "conta de terceiros", "conta externa"]
  }

  tiers = {
    public   = ["pública", "público", "públicas"]
    private  = ["privada", "privado", "privadas", "interna", "aplicação"]
    isolated = ["isolada", "isoladas", "banco de dados", "dados"]
  }
}
