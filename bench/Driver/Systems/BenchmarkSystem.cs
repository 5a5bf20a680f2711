using Contested.Bench.Driver.Servers;
using Contested.Bench.Driver.Workloads;

namespace Contested.Bench.Driver.Systems;

/// <summary>A server that answers queries over HTTP.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Title">What it is called in results.</param>
internal abstract record BenchmarkSystem(string Name, string Title)
{
    /// <summary>Whether it reads the SQLite database instead of PostgreSQL.</summary>
    public bool UsesSqlite { get; init; }

    /// <summary>Whether it is one of the GraphQL servers with which the API is compared.</summary>
    public bool IsPeer { get; init; }

    /// <summary>Whether every request is the same one, so that a cache can answer it.</summary>
    public bool RepeatsOneRequest { get; init; }

    /// <summary>Whether it answers those queries, too, with which nothing is compared.</summary>
    public bool AnswersOwnQueries { get; init; }

    /// <summary>The name of the system that the ratios refer to.</summary>
    public string Baseline => UsesSqlite ? SystemCatalogue.HandWrittenSqlite : SystemCatalogue.HandWritten;

    /// <summary>Whether a query is measured for it.</summary>
    public bool Answers(string query) => AnswersOwnQueries || Workload.Compared.Contains(query);

    /// <summary>How it is started.</summary>
    /// <param name="context">The databases.</param>
    /// <param name="port">The port at which it is to serve.</param>
    public abstract ServerCommand Command(SystemContext context, int port);

    /// <summary>The request that asks for a query.</summary>
    public abstract BenchmarkRequest Request(string query, QueryVariables variables);
}
