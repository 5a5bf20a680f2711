namespace Contested.Domain.Identifiers;

/// <summary>The scheme that the identifier belongs to.</summary>
public enum IdentifierScheme
{
    /// <summary>A Wikidata item, such as “Q33143”.</summary>
    Wikidata,

    /// <summary>A digital object identifier, such as “10.1177/0022343313484347”.</summary>
    Doi,

    /// <summary>An International Standard Book Number of 10 or 13 digits.</summary>
    Isbn,

    /// <summary>An International Standard Serial Number, such as “0022-3433”.</summary>
    Issn,

    /// <summary>A record in WorldCat, the library catalogue.</summary>
    Oclc,

    /// <summary>A GeoNames place.</summary>
    Geonames,

    /// <summary>An event in the UCDP Georeferenced Event Dataset.</summary>
    UcdpGed,

    /// <summary>A battle listed by the American Civil War Sites Advisory Commission, such as “PA002”.</summary>
    Cwsac,

    /// <summary>An actor in the catalogue of the Uppsala Conflict Data Program, such as “118”.</summary>
    UcdpActor,
}
