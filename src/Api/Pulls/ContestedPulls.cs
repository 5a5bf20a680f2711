using Contested.GraphQL.AspNetCore.Pulls;

namespace Contested.Api.Pulls;

/// <summary>What pulls know of the dataset, from the <c>.graphql</c> files beside this one.</summary>
internal static class ContestedPulls
{
    /// <summary>Tells the licences of documents, and what the parameters of pulls are slugs of.</summary>
    public static void Configure(PullOptions options)
    {
        options.Name = "Contested";
        options.Sources = Read("sources");
        options.Lookups["engagement"] = Read("engagement");
        options.Lookups["claimant"] = Read("claimant");
        options.Links.Add(("Explorer", "./"));
        options.Links.Add(("Playground", "./graphql"));
    }

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(ContestedPulls).Assembly.GetManifestResourceStream($"Pulls/{name}")!);
        return reader.ReadToEnd();
    }
}
