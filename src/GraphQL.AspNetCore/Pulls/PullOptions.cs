namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>What an application tells of its data, for pulls and for their page.</summary>
public sealed class PullOptions
{
    /// <summary>The name of the data: the heading of the page, and the beginning of the headers <c>{Name}-Version</c>, <c>{Name}-Licence</c> and <c>{Name}-Attribution</c>.</summary>
    public string Name { get; set; } = "Data";

    /// <summary>
    /// A query for what the data are taken from, with a list or a connection of objects that have a <c>licence</c> and an
    /// <c>attribution</c>. Its variables get the parameters of the pull that have their names. Null where the data have no sources.
    /// </summary>
    public string? Sources { get; set; }

    /// <summary>
    /// For parameters that name something in the data, a query for what there is. It gives objects with a <c>value</c> and, for people,
    /// a <c>label</c>: in the field <c>exact</c> the one whose value is <c>$text</c>, elsewhere and only where <c>$suggest</c> is true
    /// the first few that are like it. <c>$start</c> and <c>$end</c> are the halves of the text, of which a typing error leaves one.
    /// </summary>
    public IDictionary<string, string> Lookups { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Where the page leads to: what is said, and the address, relative to the folder of the page.</summary>
    public IList<(string Text, string Address)> Links { get; } = [];
}
