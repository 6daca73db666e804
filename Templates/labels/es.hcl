# Spanish. Accents need not be written: labels are compared without them.

language "es" {
  and   = ["y", "e", "o"]
  port  = ["puerto", "puertos"]
  reply = ["respuesta", "respuestas", "responde", "responder", "devuelve", "devolver", "devuelto", "retorna", "retorno", "regresa", "resultado", "resultados", "acuse de recibo", "confirmación"]
  note  = ["leyenda", "nota", "notas", "creado por", "última actualización", "versión", "autor", "figura", "elaborado por"]

  # The noun stands first: a "servicio de colas" is no queue.
  agent_first = [
    "servicio", "servicios", "microservicio", "microservicios", "aplicación", "app de", "app del", "api de", "api del", "trabajo", "script de", "script del", "página", "portal de", "portal del", "herramienta", "worker de", "worker del", "trabajador",
    "consumidor", "productor", "exportador", "importador", "procesador", "lector", "escritor", "manejador", "controlador", "gestor", "cliente", "panel", "módulo", "monitor", "proceso", "equipo",
  ]

  verbs = {
    read = [
      "lee", "leen", "leer", "lectura", "lecturas", "obtiene", "obtener", "consulta", "consultan", "consultar", "busca", "buscar", "descarga", "descargar", "recibe", "recibir", "consume", "consumir",
      "lista", "listar", "extrae", "extraer", "recupera", "recuperar", "se suscribe",
    ]
    write = [
      "escribe", "escriben", "escribir", "escritura", "escrituras", "guarda", "guardar", "almacena", "almacenar", "publica", "publicar", "envía", "enviar", "envío", "sube", "subir", "inserta", "insertar",
      "actualiza", "actualizar", "registra", "registrar", "encola", "encolar", "emite", "emitir", "produce", "producir", "exporta", "exportar", "replica", "replicar",
    ]
    delete       = ["elimina", "eliminar", "eliminación", "borra", "borrar", "borrado", "suprime"]
    both         = ["lectura/escritura", "lectura y escritura", "lecturas y escrituras", "lee y escribe", "leer y escribir", "leer/escribir", "lee/escribe", "sincroniza", "sincronizar"]
    invoke       = ["invoca", "invocar", "llama", "llamar", "llamada", "dispara", "disparar", "ejecuta", "ejecutar", "activa", "activar", "desencadena", "inicia", "iniciar", "notifica", "notificar", "procesa", "procesar", "programa"]
    authenticate = ["autentica", "autenticar", "autenticación", "autoriza", "autorizar", "autorización", "inicia sesión", "iniciar sesión", "inicio de sesión", "verifica", "verificar"]
    connect      = ["conecta", "conectar", "conexión", "se conecta", "accede", "acceder", "acceso"]
  }

  names = {
    users             = ["usuario", "usuarios", "usuaria", "usuario final", "usuarios finales", "cliente", "clientes", "navegador", "navegador web", "visitante", "visitantes", "empleado", "empleados", "desarrollador", "desarrolladores", "administrador", "administradores", "operador", "operadores", "persona", "personas", "ordenador", "computadora", "portátil"]
    mobile            = ["móvil", "teléfono", "teléfono móvil", "celular", "aplicación móvil", "app móvil", "cliente móvil"]
    internet          = ["internet público", "internet pública"]
    on_prem           = ["centro de datos", "centro de datos corporativo", "oficina", "oficinas", "sede", "sede central", "red corporativa", "sistema local", "sistemas locales", "instalaciones propias"]
    saas              = ["tercero", "terceros", "servicio externo", "servicios externos", "sistema externo", "sistemas externos", "api externa", "socio", "socios", "proveedor externo", "pasarela de pago", "pasarela de pagos"]
    ci                = ["repositorio git", "repositorio de código", "integración continua"]
    account           = ["cuenta de aws", "cuenta aws"]
    region            = ["región", "región de aws"]
    subnet            = ["subred"]
    subnet_public     = ["subred pública"]
    subnet_private    = ["subred privada"]
    subnet_isolated   = ["subred aislada", "subred de base de datos", "subred de datos"]
    sg                = ["grupo de seguridad"]
    availability_zone = ["zona de disponibilidad"]
    igw               = ["puerta de enlace de internet", "pasarela de internet", "gateway de internet"]
    nat               = ["puerta de enlace nat", "pasarela nat", "gateway nat"]
    tgw               = ["puerta de enlace de tránsito", "gateway de tránsito"]
    vpn               = ["conexión vpn", "pasarela vpn", "puerta de enlace vpn"]
    vpc_endpoint      = ["punto de conexión de vpc", "punto de enlace de vpc", "endpoint de vpc", "endpoint vpc"]
    eip               = ["ip elástica", "dirección ip elástica"]
    route53           = ["zona dns", "zona alojada"]
    acm               = ["certificado", "certificado tls", "certificado ssl"]
    cloudfront        = ["red de distribución de contenido", "red de entrega de contenido", "distribución de cloudfront"]
    waf               = ["cortafuegos de aplicaciones web", "firewall de aplicaciones web"]
    network_firewall  = ["cortafuegos", "cortafuegos de red"]
    alb               = ["balanceador de carga", "balanceador", "balanceador de carga de aplicaciones", "equilibrador de carga"]
    nlb               = ["balanceador de carga de red"]
    apigw_http        = ["puerta de enlace de api", "pasarela de api", "pasarela api"]
    cognito           = ["grupo de usuarios", "grupo de usuarios de cognito"]
    ec2               = ["instancia ec2", "instancias ec2", "instancia de ec2", "instancia", "instancias", "servidor", "servidores", "servidor web", "servidores web", "servidor de aplicaciones", "servidores de aplicaciones", "máquina virtual", "máquinas virtuales"]
    session_manager   = ["bastión", "host bastión", "servidor bastión", "servidor de salto"]
    asg               = ["grupo de autoescalado", "grupo de auto scaling", "grupo de escalado automático"]
    ecs               = ["clúster de ecs", "clúster ecs", "servicio de ecs", "servicio ecs", "tarea de ecs", "tarea ecs"]
    eks               = ["clúster de eks", "clúster eks", "clúster de kubernetes", "clúster kubernetes"]
    lambda            = ["función lambda", "funciones lambda", "función de lambda"]
    ecr               = ["registro de contenedores", "registro de imágenes"]
    s3                = ["bucket de s3", "almacenamiento de objetos", "almacén de objetos", "lago de datos"]
    efs               = ["sistema de archivos", "sistema de archivos compartido", "sistema de ficheros"]
    backup            = ["almacén de copias de seguridad", "plan de copias de seguridad"]
    rds               = ["base de datos", "bases de datos", "base de datos relacional", "bd", "bbdd"]
    dynamodb          = ["tabla de dynamodb", "tabla dynamodb"]
    elasticache       = ["caché", "memoria caché", "caché de redis", "caché redis"]
    redshift          = ["almacén de datos"]
    sqs               = ["cola", "colas", "cola de mensajes", "cola de mensajes fallidos", "cola sqs", "cola de sqs"]
    sns               = ["tema", "tema de sns", "tema sns"]
    eventbridge       = ["bus de eventos"]
    sfn               = ["máquina de estados"]
    secretsmanager    = ["secreto", "secretos", "gestor de secretos", "administrador de secretos"]
    kms               = ["clave kms", "clave de kms", "clave de cifrado", "gestión de claves"]
    cw_logs           = ["grupo de registros", "registros de cloudwatch", "logs de cloudwatch"]
    cloudwatch        = ["alarma", "alarmas", "alarma de cloudwatch", "métricas de cloudwatch"]
    ses               = ["servicio de correo electrónico"]
  }

  frames = {
    subnet_public     = ["subred pública", "subredes públicas", "capa pública"]
    subnet_private    = ["subred privada", "subredes privadas", "subred de aplicación", "subred interna", "capa privada"]
    subnet_isolated   = ["subred aislada", "subredes aisladas", "subred de base de datos", "subred de bases de datos", "subred de datos", "subredes de datos"]
    subnet            = ["subred", "subredes"]
    sg                = ["grupo de seguridad", "grupos de seguridad"]
    availability_zone = ["zona de disponibilidad", "zonas de disponibilidad"]
    asg               = ["grupo de autoescalado", "grupo de auto scaling", "grupo de escalado automático"]
    vpc               = ["nube privada virtual", "red privada virtual de aws"]
    account           = ["cuenta de aws", "cuenta aws", "cuenta"]
    region            = ["región", "región de aws"]
    ecs               = ["clúster de ecs", "clúster ecs", "cluster de ecs"]
    eks               = ["clúster de eks", "clúster eks", "clúster de kubernetes", "clúster kubernetes", "cluster de kubernetes"]
    on_prem           = ["centro de datos", "centro de datos corporativo", "red corporativa", "oficina", "oficinas", "sede central"]
    aws_cloud         = ["nube de aws", "nube aws"]
  }

  icon_frames = {
    subnet_public   = ["pública", "público", "públicas", "pública 1"]
    subnet_private  = ["privada", "privado", "privadas", "interna", "aplicación", "aplicaciones"]
    subnet_isolated = ["aislada", "aisladas", "datos", "base de datos", "bases de datos"]
    sg              = ["grupo de seguridad", "grupos de seguridad"]
  }

  not_frames = {
    vpc     = ["punto de conexión", "punto de enlace", "emparejamiento", "puerta de enlace", "pasarela", "conector"]
    account = ["cuenta de servicio", "servicio de cuenta", "cuenta de usuario", "cuenta del cliente", "cuenta de terceros", "cuenta externa"]
  }

  tiers = {
    public   = ["pública", "público", "públicas"]
    private  = ["privada", "privado", "privadas", "interna", "aplicación"]
    isolated = ["aislada", "aisladas", "base de datos", "bases de datos", "datos"]
  }
}
