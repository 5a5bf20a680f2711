namespace Contested.GraphQL.AspNetCore.TrustedDocuments;

/// <summary>Trusted documents cannot be executed; the server does not start.</summary>
public sealed class TrustedDocumentException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="problems">What is wrong, each with its file and line; at least one.</param>
    public TrustedDocumentException(IReadOnlyList<string> problems)
        : base(string.Join(Environment.NewLine, problems)) => Problems = problems;

    /// <summary>What is wrong, each with its file and line.</summary>
    public IReadOnlyList<string> Problems { get; }
}
