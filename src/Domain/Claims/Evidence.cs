namespace Contested.Domain.Claims;

/// <summary>The kind of evidence offered for a claim.</summary>
public enum Evidence
{
    /// <summary>Video.</summary>
    Video,

    /// <summary>Photographs.</summary>
    Photograph,

    /// <summary>Audio recordings.</summary>
    AudioRecording,

    /// <summary>Satellite images.</summary>
    SatelliteImage,

    /// <summary>Papers, such as orders, letters or lists of names.</summary>
    Papers,

    /// <summary>Eyewitness accounts.</summary>
    EyewitnessAccount,
}
