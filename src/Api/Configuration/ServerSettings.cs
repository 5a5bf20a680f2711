namespace Contested.Api.Configuration;

/// <summary>What the GraphQL server shows, from the section <c>GraphQL</c>.</summary>
internal sealed class ServerSettings
{
    /// <summary>Whether the server tells its schema; by default it does.</summary>
    public bool Introspection { get; set; } = true;

    /// <summary>Whether unexpected errors carry their exception; where null, only in development.</summary>
    public bool? ErrorDetails { get; set; }

    /// <summary>Whether clients may ask for the statements of their operations; where null, only in development.</summary>
    public bool? PlanReports { get; set; }

    /// <summary>The folder with the trusted documents; by default the folder that comes with the program.</summary>
    public string TrustedDocuments { get; set; } = Path.Combine(AppContext.BaseDirectory, "TrustedDocuments");

    /// <summary>Whether every other document is refused; by default it is not.</summary>
    public bool TrustedDocumentsOnly { get; set; }

    /// <summary>Whether a browser gets the playground; by default it does.</summary>
    public bool Playground { get; set; } = true;

    /// <summary>The address of the project's documents, to which the playground links; where null, it does not.</summary>
    public string? Documentation { get; set; }
}
