extension Trades {
  /// Data and learning machines.
  static let data: [(name: String, members: String)] = [
    (
      "Databases",
      """
      database|databases|sql|mysql|mariadb|sqlite|oracle|query plan|slow query|index|indexes|replica|replication|replication lag|failover|transaction|deadlock|foreign key|normalization|partitioning|sharding|
      stored procedure|schema migration|backup strategy|connection pool|join|joins|left join|cte|window function
      """
    ),
    (
      "PostgreSQL",
      "postgres|postgresql|vacuum|autovacuum|pg_stat|pgbouncer|jsonb|explain analyze|wal|logical replication|gin index|psql"
    ),
    ("Document stores", "mongodb|mongo|aggregation pipeline|dynamodb|cassandra|couchdb|firestore|nosql"),
    (
      "Data engineering",
      """
      etl|elt|data pipeline|airflow|dag|dags|spark|dbt|data warehouse|snowflake|bigquery|data lake|kafka stream|backfill|parquet|ingestion|databricks|schema drift
      """
    ),
    (
      "Data science",
      """
      regression|classification|clustering|statistics|statistical|hypothesis|p-value|correlation|coefficients|
      feature engineering|scikit-learn|sklearn|dataset|datasets|exploratory|forecast|forecasting|random forest|
      confidence interval|outliers
      """
    ),
    (
      "Experiments",
      "a/b test|ab test|variant|variants|control group|conversion|significance|significant|sample size|experiment|lift|statistical power|p-value"
    ),
    (
      "Machine learning",
      """
      machine learning|deep learning|neural network|pytorch|tensorflow|keras|training run|model training|epoch|epochs|
      loss|learning rate|overfitting|gpu|cuda|embedding|embeddings|transformer|fine-tune|finetune|llm|inference|
      classifier|cifar|mnist|gradient|computer vision|opencv|hugging face
      """
    ),
    (
      "MLOps",
      "mlops|mlflow|model registry|feature store|kubeflow|sagemaker|experiment tracking|model serving|tracking server|model drift|dvc"
    ),
    ("Spreadsheets", "excel|spreadsheet|vlookup|pivot table|google sheets|power bi|tableau|csv|macro|vba"),
    (
      "Quantitative finance",
      "option pricing|monte carlo|black-scholes|barrier option|volatility|portfolio|hedge|derivative|derivatives|quant|backtest|backtesting|var|sharpe|yield curve"
    ),
    (
      "Blockchain",
      "blockchain|smart contract|smart contracts|solidity|ethereum|bitcoin|nft|defi|web3|gas fees|wallet|token contract|reentrancy"
    ),
    (
      "Research",
      "rct|rcts|meta-analysis|systematic review|peer-reviewed|pubmed|literature review|clinical trial|study|studies|evidence|citation|citations|doi"
    ),
  ]
}
