namespace Contested.Domain.Identifiers;

/// <summary>Knows where catalogues show what they name.</summary>
public static class IdentifierAddress
{
    /// <summary>The address of an identifier; null where its scheme has none that stays.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="value">The identifier as the scheme writes it.</param>
    public static string? Of(IdentifierScheme scheme, string value) => scheme switch
    {
        IdentifierScheme.Wikidata => $"https://www.wikidata.org/wiki/{value}",
        IdentifierScheme.Doi => $"https://doi.org/{value}",
        IdentifierScheme.Isbn => $"https://openlibrary.org/isbn/{value.Replace("-", "", StringComparison.Ordinal)}",
        IdentifierScheme.Issn => $"https://portal.issn.org/resource/ISSN/{value}",
        IdentifierScheme.Oclc => $"https://search.worldcat.org/title/{value}",
        IdentifierScheme.Geonames => $"https://www.geonames.org/{value}",
        IdentifierScheme.UcdpActor => $"https://ucdp.uu.se/actor/{value}",
        _ => null,
    };
}
