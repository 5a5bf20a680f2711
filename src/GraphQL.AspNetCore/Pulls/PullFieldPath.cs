namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>The way from an object of an answer to a value in it, and how it is called.</summary>
internal sealed record PullFieldPath
{
    private IReadOnlyList<string> _names = [];
    private IReadOnlyList<string> _fullNames = [];

    /// <summary>The names to follow in the answer.</summary>
    public IReadOnlyList<string> Steps { get; private init; } = [];

    /// <summary>The name of the column, relative to the item.</summary>
    public string Column => string.Join('.', _names);

    /// <summary>The name of the column from the root.</summary>
    public string FullColumn => string.Join('.', _fullNames);

    /// <summary>Goes on to a field.</summary>
    public PullFieldPath Add(string name) => this with { Steps = [.. Steps, name], _names = [.. _names, name], _fullNames = [.. _fullNames, name] };

    /// <summary>Goes on to a field that the name of the column leaves out.</summary>
    public PullFieldPath Through(string name) => this with { Steps = [.. Steps, name] };

    /// <summary>Starts anew at the item of a list.</summary>
    /// <param name="isItem">Whether the names of columns are relative to it, too.</param>
    public PullFieldPath Restart(bool isItem) => this with { Steps = [], _names = isItem ? [] : _names };
}
