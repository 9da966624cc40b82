"""The picture models: each paints a drawn keyframe anew in the look of the film, with the cast's reference sheets beside it. A row is a Family
of one frame, so that loading, economy, download and removal are those of the video models."""

from __future__ import annotations

from generator.picture.diffusion.families import Family, Licence

PAINTERS: dict[str, Family] = {
    each.name: each
    for each in (
        Family(
            name="flux-2-klein",
            pipeline="Flux2KleinPipeline",
            checkpoint="black-forest-labs/FLUX.2-klein-4B",
            good_for="keyframes and reference sheets in four steps, beside a video model on one graphics card",
            frames=(1, 0),
            multiple=16,
            fps=25,
            longest=1,
            sizes=((1280, 720), (960, 544), (640, 352)),
            parameters=4_000,
            encoder=4_000,
            licence=Licence(name="Apache-2.0", source="pages on FLUX.2 klein 4B; the 9B models have another one. The model card was not read"),
            steps=4,
            guidance=1.0,
            references="image",
        ),
        Family(
            name="qwen-image-edit",
            pipeline="QwenImageEditPlusPipeline",
            checkpoint="Qwen/Qwen-Image-Edit-2509",
            good_for="the most faithful keyframes; large and slow",
            frames=(1, 0),
            multiple=16,
            fps=25,
            longest=1,
            sizes=((1280, 720), (960, 544)),
            parameters=20_000,
            encoder=8_300,
            licence=Licence(name="Apache-2.0", source="catalogues of models that list Qwen-Image-Edit-2509. The model card was not read"),
            steps=40,
            guidance=1.0,
            references="image",
            extra={"true_cfg_scale": 4.0},
        ),
    )
}
"""Every picture model, by its name."""
